import { after, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { seal, unseal } from '@/lib/seal';

const purpose = 'token of a directory';

/** The token by which a service last let us in, if it still should; null otherwise. */
export async function keptToken(service: string): Promise<string | null> {
  const row = await db.directoryToken.findUnique({ where: { service, expiresAt: { gt: now() } } });
  return row && unseal(row.sealed, purpose, service);
}

export async function keepToken(service: string, token: string, seconds: number): Promise<void> {
  const row = { sealed: seal(token, purpose, service), expiresAt: after(now(), seconds * 1_000) };
  await db.directoryToken.upsert({ where: { service }, create: { service, ...row }, update: row });
}

export async function forgetToken(service: string): Promise<void> {
  await db.directoryToken.deleteMany({ where: { service } });
}
