import { minutes } from '@/lib/clock';
import { splitAddress } from '@/lib/email-shape';
import { proveLinkLasts } from '@/lib/organization/asked-accounts';
import { forgetCookie, keepCookie, readCookie } from './cookies';
import { safePath } from './paths';

// What the next page says or does with something typed, where it must not stand in an address: those are logged, kept and handed on.
const address = 'address';
const onward = 'onward';

/** Carries an e-mail address to the next page, for ten minutes. Only in an action. */
export async function carryAddress(email: string): Promise<void> {
  await keepCookie(address, email, minutes(10));
}

/** The address carried to this page, in this browser; null without one. */
export async function carriedAddress(): Promise<string | null> {
  const email = await readCookie(address);
  return email && splitAddress(email) ? email : null;
}

/** Carries a page to go on to once a new work account has begun. Only in an action. */
export async function carryOnward(path: string): Promise<void> {
  await keepCookie(onward, path, proveLinkLasts);
}

/** The page carried so far, which is then forgotten; null without one. Only in an action. */
export async function takeOnward(): Promise<string | null> {
  const path = safePath(await readCookie(onward));
  await forgetCookie(onward);
  return path;
}
