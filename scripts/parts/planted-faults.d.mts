export const plantedFaults: readonly { breaks: string; file: string; was: string; is: string }[];
