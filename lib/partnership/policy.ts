import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';
import { withinLimit } from '@/lib/mark/territory';

/** Which partnerships somebody sees: those of their own organization, on either side, within the territory that limits them. */
export function visibleTo(actor: Actor): Prisma.PartnershipWhereInput {
  if (actor.as !== 'member') return { id: { in: [] } };
  const { organizationId } = actor;
  return { OR: [{ providerId: organizationId, reseller: withinLimit(actor) }, { resellerId: organizationId }] };
}
