export function isFree(port: number): Promise<boolean>;
export function findFreePort(): Promise<number>;
