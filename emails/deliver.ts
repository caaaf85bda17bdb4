import { env } from '@/lib/env';
import { markDead, markSent, markWaiting } from '@/lib/letter/commands';
import { findOwed } from '@/lib/letter/queries';
import { linkGone, notTaken, unreachable } from '@/lib/letter/undelivered';
import { codeFrom } from '@/lib/link/code';
import { stateOf, tokenFrom } from '@/lib/link/link';
import { log } from '@/lib/log';
import { carrier } from './carrier';
import { compose } from './compose';
import { Unsendable } from './inert';
import { returnAddress } from './return-address';
import { isUnreachable, needsOperator, refusedForGood, sentenceOf } from './smtp-fault';
import { sender } from './voice';
import type { OpenLink } from './write';

type OwedLetter = NonNullable<Awaited<ReturnType<typeof findOwed>>>;

/**
 * Sends a letter that is owed, once more if it must be: at least once, always under the same Message-ID. A letter that will
 * never leave (its link is no longer open, the address is refused, the last try failed) is marked dead with a plain reason.
 * Any other fault is thrown, without addresses, for the job to try again.
 */
export async function sendLetter(letterId: string, { lastTry = false } = {}): Promise<void> {
  const owed = await findOwed(letterId);
  if (!owed) return;
  const fault = await attempt(owed);
  if (fault === null) await markSent(letterId);
  else await giveReason(letterId, fault, lastTry);
  log.info({ letterId, name: owed.letter.name }, fault === null ? 'letter sent' : 'letter is dead');
}

async function giveReason(letterId: string, fault: unknown, lastTry: boolean): Promise<void> {
  const { short, full } = sentenceOf(fault);
  if (fault instanceof Unsendable || refusedForGood(fault)) return markDead(letterId, full);
  if (lastTry) return markDead(letterId, `It was tried too often. ${full}`);
  await markWaiting(letterId, `${kindOf(fault)}${full}`);
  throw new Error(`A letter waits for its next try: ${short}`);
}

function kindOf(fault: unknown): string {
  if (isUnreachable(fault)) return unreachable;
  return needsOperator(fault) ? notTaken : '';
}

async function attempt(owed: OwedLetter): Promise<unknown> {
  try {
    await carrier().sendMail(await envelope(owed));
    return null;
  } catch (fault) {
    return fault;
  }
}

async function envelope({ letter, link, zone, readerName, providerEmail }: OwedLetter) {
  const to = recipient(letter.address);
  const composed = await compose({ ...letter, zone, readerName }, link && openLink(link));
  const { subject, html, text, from: name, voice } = composed;
  const from = { ...sender(), name };
  const answers = voice?.as === 'office' ? env.OFFICE_EMAIL : voice && providerEmail;
  return {
    from,
    to: { name: '', address: to },
    ...(answers && oneAddress.test(answers) ? { replyTo: { name: '', address: answers } } : {}),
    envelope: { from: returnAddress(letter.id) ?? from.address, to: [to] },
    subject,
    html,
    text,
    messageId: `<${letter.id}@${new URL(env.APP_URL).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

// The token and the code exist only here, between the seed in the database and the letter on its way.
function openLink(link: NonNullable<OwedLetter['link']>): OpenLink {
  const state = stateOf(link);
  if (state !== 'open') throw new Unsendable(linkGone(state));
  const { seed, purpose, expiresAt } = link;
  return { token: tokenFrom(seed, purpose), code: codeFrom(seed, purpose), expiresAt };
}

const oneAddress = /^[^\s\p{Cc}"(),:;<>@[\\\]]+@[^\s\p{Cc}"(),:;<>@[\\\]]+$/u;

// One address and nothing a mail server could read as two.
function recipient(address: string): string {
  if (!oneAddress.test(address)) throw new Unsendable('The address is not one mail can be sent to.');
  return address;
}
