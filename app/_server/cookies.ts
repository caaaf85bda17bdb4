import { cookies } from 'next/headers';
import { env } from '@/lib/env';

const secure = () => env.APP_URL.startsWith('https:');

/** A cookie's name: by its prefix a browser takes it from no other host and no other path, where the portal's address is a safe one. */
export function cookieName(name: string): string {
  return secure() ? `__Host-${name}` : name;
}

/** How every cookie is kept: no script reads it, no other site sends it along. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/' } as const;
}

/** Keeps something with this browser for so many milliseconds. Only in an action. */
export async function keepCookie(name: string, value: string, lasts: number): Promise<void> {
  (await cookies()).set(cookieName(name), value, { ...cookieOptions(), maxAge: Math.round(lasts / 1_000) });
}

export async function readCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(cookieName(name))?.value;
}

export async function forgetCookie(name: string): Promise<void> {
  (await cookies()).set(cookieName(name), '', { ...cookieOptions(), maxAge: 0 });
}
