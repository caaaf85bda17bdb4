import { expect } from '@playwright/test';
import { db } from '@/lib/db';

/** The signature of an organization once the worker has sealed its copy, with the copy. */
export async function sealedOf(organizationId: string) {
  const find = () =>
    db.signature.findFirstOrThrow({ where: { organizationId }, include: { copy: true, agreement: true } });
  const isSealed = async () => (await find()).copy?.status;
  await expect.poll(isSealed, { timeout: 60_000, message: 'the signed copy is sealed' }).toBe('sealed');
  const { copy, ...signature } = await find();
  if (!copy) throw new Error('There is no copy.');
  return { ...signature, copy };
}
