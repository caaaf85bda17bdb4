import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { headers } from 'next/headers';
import { signInWithIssuer, signInWithPassword } from '@/lib/organization/sign-in';
import { signInShape } from '@/lib/organization/schema';
import { readAddress } from '@/lib/email-address';
import { env } from '@/lib/env';
import { Refusal, type Reason } from '@/lib/refusal';
import { originFrom } from './origin';
import { issuers } from './issuers';

/** The reasons travel with the error, so that the sign-in page can say them. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly reasons: readonly Reason[]) {
    super();
  }
}

const password = Credentials({
  id: 'password',
  credentials: { email: {}, password: {} },
  async authorize(given) {
    const shape = signInShape.safeParse(given);
    if (!shape.success) throw new SignInRefused([{ code: 'sign_in_wrong', cure: 'reset_password' }]);
    const visitor = { as: 'visitor', from: originFrom(await headers()) } as const;
    try {
      return { id: await signInWithPassword(visitor, shape.data) };
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
const config = (): NextAuthConfig => ({
  secret: env.AUTH_SECRET,
  trustHost: true,
  providers: [password, ...issuers()],
  session: { strategy: 'jwt', maxAge: 24 * 60 * 60 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: { error: () => undefined },
  callbacks: {
    async jwt({ token, user, account, profile }) {
      if (account?.provider === 'password' && user?.id) return { sid: user.id };
      if (account && profile) return { sid: await sessionOf(account.provider, profile) };
      return token;
    },
    session({ session, token }) {
      return { ...session, sid: typeof token.sid === 'string' ? token.sid : '' };
    },
  },
});

async function sessionOf(provider: string, profile: Record<string, unknown>): Promise<string> {
  const visitor = { as: 'visitor', from: originFrom(await headers()) } as const;
  const verified = profile.email_verified === true || provider === 'entra';
  const address = typeof profile.email === 'string' ? readAddress(profile.email) : null;
  return signInWithIssuer(visitor, {
    issuer: String(profile.iss ?? provider),
    subject: String(profile.sub),
    verifiedEmail: verified && address?.ok ? address.address : null,
  });
}

export const { handlers, auth, signIn, signOut } = NextAuth(config);
