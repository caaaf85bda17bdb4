import { proofLasts } from '@/lib/identity/reauthenticate';
import { seal, unseal } from '@/lib/seal';
import { forgetCookie, keepCookie, readCookie } from './cookies';

// New recovery codes lie in this browser alone, sealed, until their owner has kept them: no table and no answer repeats them.
const name = 'recovery-codes';
const purpose = 'recovery codes';

type InUse = { sessionId: string };

/** Keeps new recovery codes for their page, for fifteen minutes at most. Only in an action. */
export async function keepCodes({ sessionId }: InUse, codes: readonly string[]): Promise<void> {
  await keepCookie(name, seal(codes.join(' '), purpose, sessionId).toString('base64url'), proofLasts);
}

/** The codes made in this session just now; null once they were kept, or later. */
export async function codesToKeep({ sessionId }: InUse): Promise<string[] | null> {
  const sealed = await readCookie(name);
  return sealed ? (unseal(Buffer.from(sealed, 'base64url'), purpose, sessionId)?.split(' ') ?? null) : null;
}

export async function forgetCodes(): Promise<void> {
  await forgetCookie(name);
}
