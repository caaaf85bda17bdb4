import { randomUUID } from 'node:crypto';
import { days } from '@/lib/clock';
import { seal, unseal } from '@/lib/seal';

// What a browser keeps of the accounts that signed in with it: a sealed number for each, joined by dots, the newest first. After the
// number stands since when the second step is on whose code was right here, if one was.
const purpose = 'known device';
const most = 5;

/** How long a browser counts as known after its last sign-in. */
export const deviceLasts = days(365);

/** The number of a browser with which this address signed in before; null for any other. It opens nothing: it only is counted apart. */
export function deviceOf(kept: string | undefined, email: string): string | null {
  return markOf(kept, email)?.number ?? null;
}

/**
 * The same for the second step that is on since then. A browser that only ever knew the password is none: whoever stole the password
 * could have made many of them known before the second step was turned on, and would guess codes with each.
 */
export function secondStepDeviceOf(kept: string | undefined, email: string, since: Date): string | null {
  const mark = markOf(kept, email);
  return mark?.since === String(since.getTime()) ? mark.number : null;
}

/** What the browser keeps once somebody has signed in with it. `since`: when the second step was turned on that was taken, if one was. */
export function withDevice(kept: string | undefined, email: string, since: Date | null = null): string {
  const mark = markOf(kept, email);
  if (kept && mark && (!since || mark.since === String(since.getTime()))) return kept;
  const text = [mark?.number ?? randomUUID(), since?.getTime()].filter(Boolean).join(' ');
  const others = sealedIn(kept).filter((each) => each !== mark?.sealed);
  return [seal(text, purpose, email).toString('base64url'), ...others].slice(0, most).join('.');
}

function markOf(kept: string | undefined, email: string) {
  for (const sealed of sealedIn(kept)) {
    const [number, since] = unseal(Buffer.from(sealed, 'base64url'), purpose, email)?.split(' ') ?? [];
    if (number) return { sealed, number, since };
  }
  return null;
}

function sealedIn(kept: string | undefined): string[] {
  return kept ? kept.split('.').slice(0, most) : [];
}
