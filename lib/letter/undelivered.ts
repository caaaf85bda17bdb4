import type { LetterStatus } from '@/generated/prisma/enums';

/** Begins the last error of a letter that waits because no mail server answered. */
export const unreachable = 'unreachable: ';

/** Begins the last error of a letter that waits because the mail server will not take it, and not for its address. */
export const notTaken = 'not taken: ';

/**
 * Whether a mail server's reply speaks of the recipient's address: only its enhanced code says so, 5.1.x (of the sender 5.1.7 and
 * 5.1.8) or 5.2.1. A bare 550 may as well be a relay closed, a sender listed or a policy. Source: RFC 3463, 3.2 and 3.3.
 */
export function speaksOfAddress(reply: string): boolean {
  return /^5\.(1\.(?![78]$)\d+|2\.1)$/.test(statusIn(reply));
}

/** The enhanced code in a mail server’s reply, such as 5.1.1; empty where it has none. */
export function statusIn(reply: string): string {
  const [, status = ''] =
    /(?:^|\b[45]\d\d[\s-]+)[(#]?([45]\.\d{1,3}\.\d{1,3})\b(?!\.\d)|\b[45]\d\d\b/.exec(reply) ?? [];
  return status;
}

/** What held a letter back: too many to one letter box, to one person of one sender, of one organization, of one network address, of the whole portal. */
export type Cap = 'letter_box' | 'sender' | 'organization' | 'origin' | 'portal';

/** Begins the last error of a letter that was held back; what held it follows. */
export const heldBack = 'held back: ';

/** How far a letter has come. `bounced`: a mail server took it and gave it back later because of its address, `returned`: for another reason. `refused`: its address takes no letters. `stopped`: it was not tried, since an earlier one to its address came back; `complained`: since its reader called one spam. `reader_left`: they left the company it is about. */
export type Delivery = 'waiting' | 'sent' | Undelivered;

/** Why a letter did not arrive, so far as somebody can act on it; the words stand in messages/…/staff-case.ts. */
export type Undelivered =
  | 'bounced'
  | 'returned'
  | 'refused'
  | 'unreachable'
  | 'link_gone'
  | 'server_refused'
  | 'held_back'
  | 'held_too_long'
  | 'stopped'
  | 'complained'
  | 'reader_left';

type Told = { status: LetterStatus; lastError: string | null; bouncedAt: Date | null; bounce: string | null };

/**
 * What became of a letter, and what the mail server `said`, when it said something. A letter that still waits (`status` is queued)
 * after a try tells why that failed; only one that is given up can be `refused`.
 */
export function deliveryOf({ status, lastError, bounce, bouncedAt }: Told): {
  delivery: Delivery;
  said: string | null;
} {
  if (status === 'sent' && !bouncedAt) return { delivery: 'sent', said: null };
  if (status === 'sent') return { delivery: speaksOfAddress(bounce ?? '') ? 'bounced' : 'returned', said: bounce };
  if (!lastError) return { delivery: 'waiting', said: null };
  const why = whyUndelivered(lastError);
  const delivery = why === 'refused' && status === 'queued' ? 'server_refused' : why;
  return { delivery, said: ours.test(why) ? null : lastError.replace(unreachable, '').replace(notTaken, '') };
}

// What no mail server said.
const ours = /^(link_gone|held_back|held_too_long|stopped|complained|reader_left)$/;

/** Begins the last error of a letter that did not leave because its address is stopped; why follows. */
export const stopped = 'stopped: ';

/** What is said of a letter that the caps let leave on no day it could still be of use. */
export const heldTooLong = 'Held back for too long.';

/** What is said of a letter whose reader left the company it is about before it could leave. */
export const readerLeft = 'Its reader no longer belonged to the company.';

/** What is said of a letter whose link opened nothing any more before it could leave. */
export const linkGone = (state: string) => `The link in it was ${state} before the letter could leave.`;

function whyUndelivered(lastError: string): Undelivered {
  if (lastError.startsWith('The link')) return 'link_gone';
  if (lastError.startsWith(heldBack)) return 'held_back';
  if (lastError === heldTooLong) return 'held_too_long';
  if (lastError === readerLeft) return 'reader_left';
  if (lastError.startsWith(stopped)) return lastError === `${stopped}complained` ? 'complained' : 'stopped';
  if (lastError.startsWith(unreachable) || noServer.test(lastError)) return 'unreachable';
  return lastError.startsWith('The address') || speaksOfAddress(lastError) ? 'refused' : 'server_refused';
}

const noServer =
  /\bE(CONN\w*|TIMEDOUT|DNS|SOCKET|TLS|NOTFOUND|AI_AGAIN)\b|timed? ?out|getaddrinfo|Greeting never received/i;
