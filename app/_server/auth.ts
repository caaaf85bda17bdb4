import { headers } from 'next/headers';
import NextAuth, { type Account, AuthError, CredentialsSignin, type NextAuthConfig, type Profile } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from '@/lib/env';
import { deviceLasts, withDevice } from '@/lib/identity/known-device';
import { signInWithPasskey } from '@/lib/identity/passkey-sign-in';
import { finishSignIn, SecondStepAsked, signInWithIssuer, signInWithPassword } from '@/lib/identity/sign-in';
import { log } from '@/lib/log';
import { addressIn } from '@/lib/organization/queries';
import { codeShape, passkeyAnswerShape, signInShape } from '@/lib/organization/schema';
import { type Reason, Refusal } from '@/lib/refusal';
import { cookieName, cookieOptions, keepCookie, readCookie } from './cookies';
import { issuers } from './issuers';
import { originFrom } from './origin';
import { vouchedFor } from './vouched';

/** The reasons travel with the error, so that the sign-in page can say them. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly reasons: readonly Reason[]) {
    super();
  }
}

/** The password was right and a second step is asked for. The token goes with it to the page where it is given. */
export class SecondStepOwed extends CredentialsSignin {
  constructor(readonly token: string) {
    super();
  }
}

/** Somebody the issuer knows and the portal does not: next-auth leads to the sign-in page with this name in `error`. */
class IssuerRefused extends AuthError {
  static type = 'AccessDenied';
}

const secondHalf = codeShape.extend({ token: z.string() });
const answered = passkeyAnswerShape.extend({ question: z.string() });

const password = Credentials({
  id: 'password',
  credentials: { email: {}, password: {} },
  async authorize(given) {
    const shape = signInShape.safeParse(given);
    if (!shape.success) throw new SignInRefused([{ code: 'sign_in_wrong', cure: 'reset_password' }]);
    const visitor = { as: 'visitor', from: originFrom(await headers()) } as const;
    try {
      const browser = { device: await readCookie(deviceCookie), replaces: await sessionId() };
      return { id: await remembered(await signInWithPassword(visitor, shape.data, browser)) };
    } catch (answer) {
      if (answer instanceof SecondStepAsked) throw new SecondStepOwed(answer.token);
      if (answer instanceof Refusal) throw new SignInRefused(answer.reasons);
      throw answer;
    }
  },
});

const secondStep = Credentials({
  id: 'second-step',
  credentials: { token: {}, code: {} },
  async authorize(given) {
    const visitor = { as: 'visitor', from: originFrom(await headers()) } as const;
    try {
      const browser = { device: await readCookie(deviceCookie), replaces: await sessionId() };
      return { id: await remembered(await finishSignIn(visitor, secondHalf.parse(given), browser)) };
    } catch (refusal) {
      if (refusal instanceof Refusal) throw new SignInRefused(refusal.reasons);
      throw refusal;
    }
  },
});

const passkey = Credentials({
  id: 'passkey',
  credentials: { question: {}, answer: {} },
  async authorize(given) {
    const visitor = { as: 'visitor', from: originFrom(await headers()) } as const;
    try {
      const browser = { replaces: await sessionId() };
      return { id: await remembered(await signInWithPasskey(visitor, answered.parse(given), browser)) };
    } catch (refusal) {
      if (refusal instanceof Refusal) throw new SignInRefused(refusal.reasons);
      throw refusal;
    }
  },
});

/**
 * next-auth proves who somebody is; the cookie it keeps holds nothing but the id of a row in our session table, which is
 * read on every request. So a session that is revoked ends on its next one.
 */
function config(): NextAuthConfig {
  // Whatever host a request names, the addresses next-auth makes begin with ours.
  process.env.AUTH_URL = env.APP_URL;
  return {
    secret: env.AUTH_SECRET,
    trustHost: true,
    providers: [password, secondStep, passkey, ...issuers()],
    session: { strategy: 'jwt', maxAge: 24 * 60 * 60 },
    cookies: cookiesAsOurs(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: { error: tell },
    callbacks: {
      async jwt({ token, user, account, profile, trigger, session }) {
        if (trigger === 'update') return { sid: (session as { sid: string }).sid };
        if (account?.type === 'credentials' && user?.id) return { sid: user.id };
        if (account && profile) return { sid: await sessionOf(account, profile) };
        return token;
      },
      session({ session, token }) {
        return { ...session, sid: typeof token.sid === 'string' ? token.sid : '' };
      },
    },
  };
}

const deviceCookie = 'device';

// Whoever signs in with this browser again is not kept out by others who guess.
async function remembered(id: string): Promise<string> {
  const { email, since } = await addressIn(id);
  await rememberDevice(email, since);
  return id;
}

/**
 * Keeps with this browser that somebody proved here that an address is theirs, and took the second step that is on `since` then. Only in
 * an action.
 */
export async function rememberDevice(email: string, since: Date | null = null): Promise<void> {
  await keepCookie(deviceCookie, withDevice(await readCookie(deviceCookie), email, since), deviceLasts);
}

// The library's own cookies, named and kept as ours are.
function cookiesAsOurs(): NextAuthConfig['cookies'] {
  const cookie = (name: string) => ({ name: cookieName(`authjs.${name}`), options: cookieOptions() });
  return {
    sessionToken: cookie('session-token'),
    callbackUrl: cookie('callback-url'),
    csrfToken: cookie('csrf-token'),
    pkceCodeVerifier: cookie('pkce.code_verifier'),
    state: cookie('state'),
    nonce: cookie('nonce'),
  };
}

async function sessionOf(account: Account, profile: Profile): Promise<string> {
  const visitor = { as: 'visitor', from: originFrom(await headers()) } as const;
  try {
    return await signInWithIssuer(visitor, vouchedFor(account, profile, await sessionId()));
  } catch (refusal) {
    throw refusal instanceof Refusal ? new IssuerRefused() : refusal;
  }
}

// People mistyping a password are no news; an issuer that does not answer as it should is.
function tell(fault: Error): void {
  if (fault instanceof CredentialsSignin || fault instanceof IssuerRefused) return;
  const { err } = (fault.cause ?? {}) as { err?: Error };
  log.error({ fault: fault.name, reason: err?.message }, 'sign-in failed');
}

export const { handlers, auth, signIn, signOut, unstable_update: update } = NextAuth(config);

/** Gives this browser the new id of its session. Only in an action, after a command that renewed it. */
export async function goOnAs(sid: string): Promise<void> {
  await update({ sid } as Parameters<typeof update>[0]);
}

/** The session this browser's cookie names, whether or not it is still let in; null without one. */
export async function sessionId(): Promise<string | null> {
  const session: unknown = await auth();
  const { sid } = (session ?? {}) as { sid?: unknown };
  return typeof sid === 'string' && /^[0-9a-f-]{36}$/.test(sid) ? sid : null;
}
