import { begunLasts } from '@/lib/identity/begun-sign-in';
import { forgetCookie, keepCookie, readCookie } from './cookies';

const name = 'begun-sign-in';

/** Keeps with this browser, for ten minutes, that a password was right. Only in an action. */
export async function keepBegun(token: string): Promise<void> {
  await keepCookie(name, token, begunLasts);
}

/** The token of the sign-in this browser began; empty without one. */
export async function begunToken(): Promise<string> {
  return (await readCookie(name)) ?? '';
}

export async function forgetBegun(): Promise<void> {
  await forgetCookie(name);
}
