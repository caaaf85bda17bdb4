import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';

/** Which providers somebody sees: operators all of them, a provider's people their own; the directory has its own, narrower rule. */
export function visibleTo(actor: Actor): Prisma.ProviderWhereInput {
  if (actor.as === 'operator') return {};
  if (actor.as === 'member') return { organizationId: actor.organizationId };
  return { organizationId: { in: [] } };
}
