import type { db, Tx } from '@/lib/db';
import type { Facts } from './needs';

/** The facts of a partnership's admin access as they are now. */
export async function factsOf(tx: Tx | typeof db, partnershipId: string): Promise<Facts> {
  const { partnership, ...row } = await tx.adminAccess.findUniqueOrThrow({
    where: { partnershipId },
    include: {
      partnership: {
        select: {
          status: true,
          providerId: true,
          resellerId: true,
          provider: { select: { name: true } },
          reseller: { select: { name: true } },
        },
      },
    },
  });
  return {
    ...row,
    providerId: partnership.providerId,
    resellerId: partnership.resellerId,
    provider: partnership.provider.name,
    reseller: partnership.reseller.name,
    partnership: partnership.status,
  };
}

/** The same, held to the end of the story, so that nothing is granted while the partnership ends. */
export async function hold(tx: Tx, partnershipId: string): Promise<Facts> {
  await tx.$queryRaw`select 1 from partnership where id = ${partnershipId}::uuid for share`;
  return factsOf(tx, partnershipId);
}
