import { cookies } from 'next/headers';
import { env } from '@/lib/env';
import { begunLasts } from '@/lib/organization/begun-sign-in';

const name = 'begun-sign-in';
// Sent along to no other page than those of the sign-in.
const path = '/sign-in';

/** Keeps with this browser, for ten minutes, that a password was right. Only in an action. */
export async function keepBegun(token: string): Promise<void> {
  const secure = env.APP_URL.startsWith('https:');
  (await cookies()).set(name, token, { httpOnly: true, sameSite: 'strict', secure, maxAge: begunLasts / 1000, path });
}

/** The token of the sign-in this browser began; empty without one. */
export async function begunToken(): Promise<string> {
  return (await cookies()).get(name)?.value ?? '';
}

export async function forgetBegun(): Promise<void> {
  (await cookies()).delete({ name, path });
}
