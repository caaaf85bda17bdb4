import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';

/** A customer as one pair's. */
export type Tie = { customerId: string; providerId: string; resellerId: string };

/** Holds what still ties a customer to a pair until the story ends, and notes that the pair acted for it now. */
export async function act(tx: Tx, { customerId, providerId, resellerId }: Tie): Promise<void> {
  const tie = { customerId, providerId, resellerId, status: 'active' } as const;
  await tx.customerRelationship.updateMany({ where: tie, data: { lastActedAt: now() } });
}

/** Whether a pair ever had this customer. */
export async function wasTied(tx: Tx, { customerId, providerId, resellerId }: Tie): Promise<boolean> {
  const where = { customerId, providerId, resellerId };
  return (await tx.customerRelationship.findFirst({ where, select: { id: true } })) !== null;
}
