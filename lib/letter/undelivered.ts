import type { LetterStatus } from '@/generated/prisma/enums';

/** Begins the last error of a letter that waits because no mail server answered. */
export const unreachable = 'unreachable: ';

/** What held a letter back: too many to one letter box, of one organization, of one network address, of the whole portal. */
export type Cap = 'letter_box' | 'organization' | 'origin' | 'portal';

/** Begins the last error of a letter that was held back; what held it, and until when, follow. */
export const heldBack = 'held back: ';

/** How far a letter has come. `bounced`: a mail server took it and gave it back later. `refused`: its address takes no letters. */
export type Delivery = 'waiting' | 'sent' | Undelivered;

/** Why a letter did not arrive, so far as somebody can act on it; the words stand in messages/…/staff-case.ts. */
export type Undelivered = 'bounced' | 'refused' | 'unreachable' | 'link_gone' | 'server_refused' | 'held_back';

type Told = { status: LetterStatus; lastError: string | null; bouncedAt: Date | null; bounce: string | null };

/**
 * What became of a letter, and what the mail server `said`, when it said something. A letter that still waits (`status` is queued)
 * after a try tells why that failed; only one that is given up can be `refused`.
 */
export function deliveryOf({ status, lastError, bounce, bouncedAt }: Told): {
  delivery: Delivery;
  said: string | null;
} {
  if (status === 'sent') return bouncedAt ? { delivery: 'bounced', said: bounce } : { delivery: 'sent', said: null };
  if (!lastError) return { delivery: 'waiting', said: null };
  const why = whyUndelivered(lastError);
  const delivery = why === 'refused' && status === 'queued' ? 'server_refused' : why;
  const ours = why === 'link_gone' || why === 'held_back';
  return { delivery, said: ours ? null : lastError.replace(unreachable, '') };
}

function whyUndelivered(lastError: string): Undelivered {
  if (lastError.startsWith('The link')) return 'link_gone';
  if (lastError.startsWith(heldBack)) return 'held_back';
  if (lastError.startsWith(unreachable) || noServer.test(lastError)) return 'unreachable';
  return noMailbox.test(lastError) ? 'refused' : 'server_refused';
}

const noServer =
  /\bE(CONN\w*|TIMEDOUT|DNS|SOCKET|TLS|NOTFOUND|AI_AGAIN)\b|timed? ?out|getaddrinfo|Greeting never received/i;
const noMailbox = /recipient|mailbox|The address|\b55[013]\b|\b5\.1\.\d/i;
