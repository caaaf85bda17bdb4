export function which(name: string): string;
export function installFromDebian(name: string): void;
