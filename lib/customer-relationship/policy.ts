import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';
import { withinLimit } from '@/lib/mark/territory';

/** Which relationships somebody sees: a customer its own, a provider and a reseller those of their pairs, within the territory that limits them. */
export function visibleTo(actor: Actor): Prisma.CustomerRelationshipWhereInput {
  if (actor.as !== 'member') return { id: { in: [] } };
  const { organizationId } = actor;
  const customer = { organization: withinLimit(actor) };
  return {
    OR: [
      { customerId: organizationId },
      { providerId: organizationId, customer },
      { resellerId: organizationId, customer },
    ],
  };
}
