import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';

/** Which partnerships somebody sees: those of their own organization, on either side. */
export function visibleTo(actor: Actor): Prisma.PartnershipWhereInput {
  if (actor.as !== 'member') return { id: { in: [] } };
  return { OR: [{ providerId: actor.organizationId }, { resellerId: actor.organizationId }] };
}
