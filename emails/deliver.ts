import { after, days, now } from '@/lib/clock';
import { env } from '@/lib/env';
import { markDead, markSent, markWaiting } from '@/lib/letter/commands';
import { isOptional, kindOf } from '@/lib/letter/kinds';
import type { LetterName } from '@/lib/letter/letters';
import { findOwed } from '@/lib/letter/queries';
import { endOfQuiet, putOff } from '@/lib/letter/quiet';
import { stopAddress, stopAgainst, stopsAddress } from '@/lib/letter/stops';
import { linkGone, notTaken, readerLeft, stopped as stoppedMark, unreachable } from '@/lib/letter/undelivered';
import { codeFrom } from '@/lib/link/code';
import { stateOf, tokenFrom } from '@/lib/link/link';
import { log } from '@/lib/log';
import { carrier } from './carrier';
import { compose } from './compose';
import { Unsendable } from './inert';
import { returnAddress } from './return-address';
import { isUnreachable, needsOperator, refusedForGood, repliedIn, sentenceOf } from './smtp-fault';
import { unsubscribing } from './unsubscribing';
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
  const { letter, zone, stopped, quiet, left } = owed;
  const kind = kindOf[letter.name as LetterName];
  const stop = stopAgainst(kind, stopped);
  if (stop) return markDead(letterId, `${stoppedMark}${stop}`);
  // What waited for the morning, or for its server, is no news for who has left the company since.
  if (left && isOptional(kind)) return markDead(letterId, readerLeft);
  const later = isOptional(kind) ? endOfQuiet(now(), zone, quiet) : null;
  if (later) return putOff(letterId, later);
  const fault = await attempt(owed);
  if (fault === null) await markSent(letterId);
  else await giveReason(letter, fault, lastTry || after(letter.createdAt, triedFor) < now());
  log.info({ letterId, name: owed.letter.name }, fault === null ? 'letter sent' : 'letter is dead');
}

/** For how long a letter that nobody takes just now is tried. Source: facts G. */
const triedFor = days(3);

async function giveReason({ id: letterId, address }: OwedLetter['letter'], fault: unknown, lastTry: boolean) {
  const { short, full } = sentenceOf(fault);
  const forGood = refusedForGood(fault);
  if (forGood && stopsAddress(repliedIn(fault))) await stopAddress(address, 'bounced', repliedIn(fault));
  if (fault instanceof Unsendable || forGood) return markDead(letterId, full);
  if (lastTry) return markDead(letterId, `It was tried too often. ${full}`);
  await markWaiting(letterId, `${waitsFor(fault)}${full}`);
  throw new Error(`A letter waits for its next try: ${short}`);
}

function waitsFor(fault: unknown): string {
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

async function envelope({ letter, link, zone, readerName, providerEmail, chooser }: OwedLetter) {
  const to = recipient(letter.address);
  const composed = await compose({ ...letter, zone, readerName, chooser }, link && openLink(link));
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
    ...unsubscribing(letter.name as LetterName, chooser),
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
