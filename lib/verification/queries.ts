import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { visibleTo } from '@/lib/enrollment/policy';

/** One case with everything a reviewer weighs; null when it was never sent in or does not exist. */
export function findCase(reviewer: Reviewer, id: string) {
  return db.enrollment.findFirst({
    where: { AND: [visibleTo(reviewer), { id }] },
    include: {
      organization: { include: { location: true } },
      profiles: { orderBy: { version: 'desc' }, take: 2, where: { state: { not: 'draft' } }, include: { contacts: true } },
      history: { orderBy: { version: 'asc' } },
      checks: true,
      claim: true,
      requests: { orderBy: { createdAt: 'desc' } },
      rejectionProposal: true,
    },
  });
}

/** The names of people of the house, by id. */
export async function namesOf(ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))];
  if (wanted.length === 0) return new Map();
  const users = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, firstName: true, lastName: true } });
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]));
}
