import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { inForce } from '@/lib/conditions';
import { db } from '@/lib/db';
import { open as openInvitations } from '@/lib/invitation/lifecycle';

/** From where a participation can be ended; before, an enrollment is withdrawn. */
export const leavable: readonly EnrollmentStatus[] = ['active', 'suspended'];

/** The notice that runs; null without one. */
export function findRunning({ organizationId }: Member) {
  return db.exit.findFirst({
    where: { organizationId, status: 'noticed' },
    select: { id: true, version: true, reason: true, noticedAt: true, endsAt: true },
  });
}

/** As far as is counted of what an end touches. */
export const mostTouched = 10_000;

/** What an end of the participation would touch: the providers by name, and how many of the rest, `mostTouched` at most. */
export async function findTouched({ organizationId }: Member) {
  const take = mostTouched;
  const [partnerships, customers, invitations, subscriptions] = await Promise.all([
    db.partnership.findMany({
      where: { resellerId: organizationId, ...inForce },
      select: { id: true, provider: { select: { name: true } } },
      orderBy: { since: 'asc' },
      take: 50,
    }),
    db.customerRelationship.count({ where: { resellerId: organizationId, side: 'reseller', status: 'active' }, take }),
    db.invitation.count({ where: { senderId: organizationId, status: { in: [...openInvitations] } }, take }),
    db.subscription.count({ where: { resellerId: organizationId, status: { in: ['active', 'suspended'] } }, take }),
  ]);
  return {
    providers: partnerships.map(({ id, provider }) => ({ id, name: provider.name })),
    customers,
    invitations,
    subscriptions,
  };
}
