import type { BrowserContext, Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { origin } from './origin';

// Letters are the worker's to send, so no mail server is spoken to from here; the settings want one.
process.env.SMTP_URL ||= 'smtp://127.0.0.1:9';

const name = 'authjs.session-token';
const aDay = 86_400_000;

type Somebody = { userId: string; organizationId: string | null };

/**
 * Signs a browser in as somebody without the way through the form, which other tests walk. `provenAt`: when they last gave
 * their password.
 */
export async function letIn(context: BrowserContext, somebody: Somebody, provenAt = new Date()): Promise<void> {
  await context.addCookies([await sessionOf(somebody, provenAt)]);
}

/** The cookie of a new session of somebody's. */
export async function sessionOf({ userId, organizationId }: Somebody, provenAt = new Date()) {
  const expiresAt = new Date(Date.now() + aDay);
  const { id: sid } = await db.session.create({
    data: {
      userId,
      organizationId,
      method: 'password',
      provenAt,
      secondStepAt: provenAt,
      seenAt: new Date(),
      expiresAt,
    },
  });
  const value = await encode({ token: { sid }, secret: env.AUTH_SECRET, salt: name });
  const { hostname: domain } = new URL(origin);
  const expires = Math.floor(expiresAt.getTime() / 1000);
  return { name, value, domain, path: '/', expires, httpOnly: true, secure: false, sameSite: 'Lax' as const };
}

/** Somebody by their address, in the account they have had longest. */
export async function somebodyAt(email: string): Promise<Somebody> {
  const { id: userId, memberships } = await db.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, memberships: { orderBy: { createdAt: 'asc' }, take: 1, select: { organizationId: true } } },
  });
  return { userId, organizationId: memberships[0]?.organizationId ?? null };
}

/** Lets a browser in as somebody by their address, and opens the page their work begins at. */
export async function enter(page: Page, email: string): Promise<void> {
  await letIn(page.context(), await somebodyAt(email));
  await page.goto('/home');
}

/** Somebody prefers a language, as they would in their settings. */
export async function speak({ userId }: { userId: string }, locale: Locale): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { locale } });
}
