import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';

/** Which enrollments somebody sees: their organization's, or, for staff, everything that was ever sent in. */
export function visibleTo(actor: Actor): Prisma.EnrollmentWhereInput {
  if (actor.as === 'member') return { organizationId: actor.organizationId };
  if (actor.as === 'reviewer') return { sentAt: { not: null } };
  if (actor.as === 'bearer') return { id: actor.subjectId };
  return { id: { in: [] } };
}
