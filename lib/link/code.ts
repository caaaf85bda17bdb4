import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { spelledOut } from '@/lib/field/pasted';
import { Refusal } from '@/lib/refusal';

/** How many wrong codes a link bears before only a new letter helps. */
export const codeTries = 5;

/**
 * The six digits printed beside a link, which are not in it: whatever opens links by itself does not know them. Made of the link's
 * seed and the portal's secret, so a copy of the database answers nothing.
 */
export function codeFrom(seed: Uint8Array, purpose: string): string {
  const mac = createHmac('sha256', env.AUTH_SECRET).update(`code ${purpose}`).update(seed).digest();
  return `${mac.readUIntBE(0, 6) % 1_000_000}`.padStart(6, '0');
}

/**
 * Refuses a code that is not the link's, on the field `letterCode`. Each guess is counted before it is looked at, so that of many at
 * once only five are looked at; the right one is not held against anybody, and what is not six digits is no guess.
 */
export async function tryCode(linkId: string, typed: string): Promise<void> {
  const code = spelledOut(typed.slice(0, 60));
  if (!/^\d{6}$/.test(code)) throw Refusal.because(code ? 'letter_code_malformed' : 'required', { field });
  const [link] = await db.$queryRaw<Guessed[]>`
    update one_time_link set wrong_codes = wrong_codes + 1 where id = ${linkId}::uuid and wrong_codes < ${codeTries}
    returning seed, purpose, wrong_codes as "wrongCodes"`;
  if (!link) throw Refusal.because('letter_code_spent', { field });
  const left = codeTries - link.wrongCodes;
  if (!isSame(code, codeFrom(link.seed, link.purpose)))
    throw Refusal.because(left > 0 ? 'letter_code_wrong' : 'letter_code_spent', { field, with: { left } });
  await db.$executeRaw`update one_time_link set wrong_codes = wrong_codes - 1 where id = ${linkId}::uuid`;
}

type Guessed = { seed: Uint8Array; purpose: string; wrongCodes: number };

const field = 'letterCode';

function isSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
