import type { Fault } from './needs';

/** Why a copy cannot be sealed now. `said`: what the machine or service behind it said, for operators alone. */
export class SealFault extends Error {
  constructor(
    readonly fault: Fault,
    readonly said: string,
  ) {
    super(`${fault}: ${said}`);
  }
}

/** What is said of any fault, short enough to be kept. */
export function saidOf(fault: unknown): string {
  return (fault instanceof Error ? fault.message : String(fault)).trim().slice(0, 300);
}
