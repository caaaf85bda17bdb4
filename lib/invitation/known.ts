import type { Tx } from '@/lib/db';
import type { InvitingPair } from './inviting';
import { open } from './lifecycle';

/** What came of an earlier invitation; `joined`: a partner since, or a customer. */
export type Known = 'open' | 'declined' | 'joined';

type Inviting = { providerId: string; pair: Pick<InvitingPair, 'providerId' | 'resellerId'> | null };

/**
 * What is known of addresses that the same invited before. The newest word counts: an address that declined and was asked again since
 * is known by what came of that.
 */
export async function knownAmong(tx: Tx, { providerId, pair }: Inviting, emails: string[]) {
  const resellerId = pair?.resellerId ?? null;
  const earlier = await tx.invitation.findMany({
    where: { providerId, resellerId, email: { in: [...new Set(emails)] }, status: { not: 'draft' } },
    select: { email: true, status: true, organizationId: true, partnership: { select: { status: true } } },
    orderBy: { movedAt: 'asc' },
  });
  const accepted = earlier.filter(({ status }) => status === 'accepted');
  const customers = pair ? await customersAmong(tx, pair, accepted) : null;
  const known = new Map<string, Known>();
  for (const { email, status, organizationId, partnership } of earlier) {
    const joined = customers ? customers.has(organizationId) : partnership !== null && partnership.status !== 'ended';
    const word = joined ? 'joined' : open.includes(status) ? 'open' : status === 'declined' ? 'declined' : null;
    if (known.get(email) === 'joined') continue;
    if (word) known.set(email, word);
    else known.delete(email);
  }
  return known as ReadonlyMap<string, Known>;
}

/** Of those that accepted, the companies that are customers of both today. */
async function customersAmong(
  tx: Tx,
  { providerId, resellerId }: Pick<InvitingPair, 'providerId' | 'resellerId'>,
  accepted: readonly { organizationId: string | null }[],
): Promise<ReadonlySet<string | null>> {
  const ties = await tx.customerRelationship.groupBy({
    by: ['customerId'],
    where: {
      customerId: { in: accepted.flatMap(({ organizationId }) => organizationId ?? []) },
      providerId,
      resellerId,
      status: 'active',
    },
    having: { customerId: { _count: { equals: 2 } } },
  });
  return new Set(ties.map(({ customerId }) => customerId));
}
