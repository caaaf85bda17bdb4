import type { db, Tx } from '@/lib/db';
import type { Facts } from './needs';

/** The facts of one partnership as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { provider, reseller, ...row } = await tx.partnership.findUniqueOrThrow({
    where: { id },
    include: { provider: { select: { name: true } }, reseller: { select: { name: true } } },
  });
  return { ...row, provider: provider.name, reseller: reseller.name };
}
