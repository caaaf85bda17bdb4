import type { BrowserContext } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { origin } from './visits';

const name = 'authjs.session-token';
const aDay = 86_400_000;

/**
 * Signs a browser in as somebody without the way through the form, which other tests walk. `provenAt`: when they last gave
 * their password.
 */
export async function letIn(
  context: BrowserContext,
  { userId, organizationId }: { userId: string; organizationId: string | null },
  provenAt = new Date(),
): Promise<void> {
  const expiresAt = new Date(Date.now() + aDay);
  const { id: sid } = await db.session.create({
    data: { userId, organizationId, method: 'password', provenAt, seenAt: new Date(), expiresAt },
  });
  const value = await encode({ token: { sid }, secret: env.AUTH_SECRET, salt: name });
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
}

/** Somebody prefers a language, as they would in their settings. */
export async function speak({ userId }: { userId: string }, locale: Locale): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { locale } });
}
