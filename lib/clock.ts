let frozen: Date | null = null;

// One for the process, whichever of its bundles asks.
const kept = globalThis as unknown as { clockAhead?: number };

/** The portal's time. Tests freeze it and move it on purpose, and whoever walks a demo moves it on; nothing else may. */
export function now(): Date {
  return frozen ?? writtenAt();
}

/** The portal's time as a row is written, where a default of the database would know of no moved clock. A test that freezes the time still tells rows apart by it. */
export function writtenAt(): Date {
  return new Date(Date.now() + (kept.clockAhead ?? 0));
}

/** The machine's time, for what no moved clock of a demo may end: that somebody is signed in, and the codes their telephone shows. */
export function machineNow(): Date {
  return frozen ?? new Date();
}

export function freeze(at: Date | null): void {
  frozen = at;
}

/** Moves this process's clock so many milliseconds ahead of the machine's. Only lib/demo-clock does. */
export function runAhead(milliseconds: number): void {
  kept.clockAhead = milliseconds;
}

export const minutes = (count: number) => count * 60_000;
export const hours = (count: number) => minutes(count * 60);
export const days = (count: number) => hours(count * 24);

export function after(start: Date, milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}
