let frozen: Date | null = null;

/** The portal's time. Tests freeze it and move it on purpose; nothing else may. */
export function now(): Date {
  return frozen ?? new Date();
}

export function freeze(at: Date | null): void {
  frozen = at;
}

export const minutes = (count: number) => count * 60_000;
export const hours = (count: number) => minutes(count * 60);
export const days = (count: number) => hours(count * 24);

export function after(start: Date, milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}
