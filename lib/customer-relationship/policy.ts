import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';

/** Which relationships somebody sees: a customer its own, a provider and a reseller those of their pairs. */
export function visibleTo(actor: Actor): Prisma.CustomerRelationshipWhereInput {
  if (actor.as !== 'member') return { id: { in: [] } };
  const { organizationId } = actor;
  return { OR: [{ customerId: organizationId }, { providerId: organizationId }, { resellerId: organizationId }] };
}
