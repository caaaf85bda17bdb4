import { randomUUID } from 'node:crypto';
import { days } from '@/lib/clock';
import { seal, unseal } from '@/lib/seal';

// What a browser keeps of the accounts that signed in with it: a sealed number for each, joined by dots, the newest first.
const purpose = 'known device';
const most = 5;

/** How long a browser counts as known after its last sign-in. */
export const deviceLasts = days(365);

/** The number of a browser with which this address signed in before; null for any other. It opens nothing: it only is counted apart. */
export function deviceOf(kept: string | undefined, email: string): string | null {
  const opened = sealedIn(kept).map((each) => unseal(Buffer.from(each, 'base64url'), purpose, email));
  return opened.find((number) => number !== null) ?? null;
}

/** What the browser keeps once somebody has signed in with it. */
export function withDevice(kept: string | undefined, email: string): string {
  if (kept && deviceOf(kept, email)) return kept;
  const added = seal(randomUUID(), purpose, email).toString('base64url');
  return [added, ...sealedIn(kept)].slice(0, most).join('.');
}

function sealedIn(kept: string | undefined): string[] {
  return kept ? kept.split('.').slice(0, most) : [];
}
