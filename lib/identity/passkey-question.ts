import { createHash } from 'node:crypto';
import { after, machineNow, minutes } from '@/lib/clock';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { seal, unseal } from '@/lib/seal';

/** How long a passkey may take to answer. */
export const questionLasts = minutes(5);

/** What a passkey is asked for: an answer to one counts for no other. */
export type Asking = 'sign_in' | 'prove' | 'add';

/**
 * Seals what a passkey is asked, for the browser that keeps it until the answer comes. `sessionId`: of whoever is signed in there. Nothing is
 * written: whoever only looks at the page of the sign-in costs the database nothing.
 */
export function sealQuestion(challenge: string, asking: Asking, sessionId: string | null): string {
  const until = after(machineNow(), questionLasts).getTime();
  return seal(`${until} ${challenge}`, `passkey ${asking}`, sessionId ?? '').toString('base64url');
}

/**
 * Opens a question for the one answer it may have. It is used up first, whatever the answer turns out to be; of two answers at once exactly one
 * gets it. Refuses `passkey_too_late` for one that ran out, was answered, was altered, or was another browser's, session's or purpose's.
 */
export async function takeQuestion(sealed: string, asking: Asking, sessionId: string | null): Promise<string> {
  const opened = unseal(Buffer.from(sealed, 'base64url'), `passkey ${asking}`, sessionId ?? '');
  const [until = '0', challenge = ''] = opened?.split(' ') ?? [];
  const expiresAt = new Date(Number(until));
  if (expiresAt <= machineNow()) throw Refusal.because('passkey_too_late');
  const hash = Buffer.from(createHash('sha256').update(challenge).digest());
  const { count } = await db.answeredQuestion.createMany({ data: [{ hash, expiresAt }], skipDuplicates: true });
  if (count === 0) throw Refusal.because('passkey_too_late');
  return challenge;
}

/** Forgets answered questions that nobody could answer again. Returns how many. */
export async function forgetQuestions(): Promise<number> {
  return (await db.answeredQuestion.deleteMany({ where: { expiresAt: { lt: machineNow() } } })).count;
}
