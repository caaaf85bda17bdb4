import type { Readable } from 'node:stream';
import { env } from '@/lib/env';
import { clamd } from './clamd';
import type { Verdict } from './port';

/** Whether there is a scanner at all. Without one nothing is said to be clean. */
export function scannerIsSet(): boolean {
  return Boolean(env.CLAMD_ADDRESS);
}

/** Asks the scanner of the settings. It never throws: whatever goes wrong is the scanner being away. */
export async function scan(file: Readable): Promise<Verdict> {
  const address = env.CLAMD_ADDRESS;
  return address ? clamd(address)(file) : { verdict: 'away', why: 'There is no scanner.' };
}
