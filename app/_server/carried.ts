import { minutes } from '@/lib/clock';
import { readAddress } from '@/lib/field/email-address';
import { splitAddress } from '@/lib/field/email-shape';
import type { Typed } from '@/lib/form/answer';
import { keepCookie, readCookie } from './cookies';

// What the next page says of something typed that must not stand in an address: those are logged, kept and handed on.
const address = 'address';

/** Carries an e-mail address to the next page, for ten minutes. Only in an action. */
export async function carryAddress(email: string): Promise<void> {
  await keepCookie(address, email, minutes(10));
}

/** Where a form leads, taking the address that was typed into its `email` along. */
export function withAddress<To>(to: To) {
  return { to, carries: carryTyped };
}

async function carryTyped({ email }: Typed): Promise<void> {
  const address = readAddress(String(email));
  if (address.ok) await carryAddress(address.address);
}

/** The address carried to this page, in this browser; null without one. */
export async function carriedAddress(): Promise<string | null> {
  const email = await readCookie(address);
  return email && splitAddress(email) ? email : null;
}
