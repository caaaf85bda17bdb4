import { days, machineNow } from '@/lib/clock';
import { seal, unseal } from '@/lib/seal';
import { keepCookie, readCookie } from './cookies';

/** What this browser has shown of a letter: its link alone, or its code, too. */
type Shown = 'link' | 'code';

const lasts = days(1);

const nameOf = (linkId: string) => `letter-${linkId}`;

/** Whether it names a link instead of being its token. A name alone opens nothing. */
export function isLinkId(held: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(held);
}

/** What this browser has shown of a link within the last day; null for nothing. Sealed, so that no browser writes it by itself. */
export async function shownHere(linkId: string): Promise<Shown | null> {
  const sealed = (await readCookie(nameOf(linkId))) ?? '';
  const [shown, until] = unseal(Buffer.from(sealed, 'base64url'), 'shown link', linkId)?.split(' ') ?? [];
  return (shown === 'link' || shown === 'code') && Number(until) > machineNow().getTime() ? shown : null;
}

/** Remembers with this browser, for a day, what it has shown of a link: a day is how long "This was not me" can be taken back. Only in an action. */
export async function keepShown(linkId: string, shown: Shown): Promise<void> {
  const value = seal(`${shown} ${machineNow().getTime() + lasts}`, 'shown link', linkId).toString('base64url');
  await keepCookie(nameOf(linkId), value, lasts);
}
