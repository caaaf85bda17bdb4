import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from './facts';
import { over } from './lifecycle';
import { visibleTo } from './policy';

/** The organization's open enrollment, else its latest one; with its facts, newest profile, history and open requests. Null before it began. */
export async function findMine(member: Member) {
  const enrollment = await db.enrollment.findFirst({
    where: visibleTo(member),
    orderBy: { createdAt: 'desc' },
    include: {
      profiles: { orderBy: { version: 'desc' }, take: 1, include: { contacts: true } },
      history: { orderBy: { version: 'asc' } },
      requests: { where: { answeredAt: null }, orderBy: { createdAt: 'desc' } },
    },
  });
  if (!enrollment) return null;
  const facts = await factsOf(db, enrollment.id);
  return { ...enrollment, profile: enrollment.profiles[0] ?? null, facts, isOver: over.includes(enrollment.status) };
}

export type Mine = NonNullable<Awaited<ReturnType<typeof findMine>>>;

/** What an opened confirmation link speaks of. */
export async function findForContact(enrollmentId: string) {
  const facts = await factsOf(db, enrollmentId);
  const admin = await db.membership.findFirst({
    where: { organizationId: facts.organizationId, roles: { has: 'global_admin' } },
    orderBy: { createdAt: 'asc' },
    select: { user: { select: { firstName: true, lastName: true, email: true } } },
  });
  return { facts, signedUpBy: admin?.user ?? null };
}
