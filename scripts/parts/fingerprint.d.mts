export function fingerprint(places: readonly string[]): string;
