import { cookies } from 'next/headers';
import { env } from '@/lib/env';
import { proofLasts } from '@/lib/organization/proof';
import type { SignedIn } from '@/lib/organization/queries';
import { seal, unseal } from '@/lib/seal';

// New recovery codes lie in this browser alone, sealed, until their owner has kept them: no table and no answer repeats them.
const name = 'recovery-codes';
const path = '/settings/second-step';
const purpose = 'recovery codes';

/** Keeps new recovery codes for their page, for fifteen minutes at most. Only in an action. */
export async function keepCodes({ sessionId }: SignedIn, codes: readonly string[]): Promise<void> {
  const sealed = seal(codes.join(' '), purpose, sessionId).toString('base64url');
  const secure = env.APP_URL.startsWith('https:');
  (await cookies()).set(name, sealed, { httpOnly: true, sameSite: 'lax', secure, maxAge: proofLasts / 1000, path });
}

/** The codes made in this session just now; null once they were kept, or later. */
export async function codesToKeep({ sessionId }: SignedIn): Promise<string[] | null> {
  const sealed = (await cookies()).get(name)?.value;
  return sealed ? (unseal(Buffer.from(sealed, 'base64url'), purpose, sessionId)?.split(' ') ?? null) : null;
}

export async function forgetCodes(): Promise<void> {
  (await cookies()).delete({ name, path });
}
