import { db } from '@/lib/db';
import { txtName } from '@/lib/domain-proof/domains';
import { readFinding } from '@/lib/domain-proof/finding';
import { fullName } from '@/lib/field/person-name';
import { namesOf } from '@/lib/organization/queries';
import { factsOf } from './facts';
import type { Decider } from './needs';

const most = 100;

const statusesIn = {
  open: ['proven', 'approved_once', 'waiting', 'ready'],
  over: ['opened', 'stopped', 'declined', 'expired'],
} as const;

/** The requests that staff decide about or see waiting, the newest first; or those that are over, as many as a page bears. */
export async function listRequests(_staff: Decider, view: 'open' | 'over') {
  const rows = await db.wayBack.findMany({
    where: { status: { in: [...statusesIn[view]] } },
    include: { organization: { select: { name: true } } },
    orderBy: [{ movedAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  return rows.map(({ organization, ...row }) => ({ ...row, company: organization.name, person: fullName(row) }));
}

/** One of them, with the facts it is judged by, who could come in instead, and what happened; null where there is none. */
export async function findRequest(staff: Decider, id: string) {
  const row = await db.wayBack.findUnique({ where: { id }, include: { history: { orderBy: { version: 'asc' } } } });
  if (!row || row.status === 'asked') return null;
  const facts = await factsOf(db, id, staff);
  const names = await namesOf(row.history.map(({ userId }) => userId));
  const history = row.history.map((entry) => ({ ...entry, by: names.get(entry.userId ?? '') ?? null }));
  const { finding, resolver, lookedAt, story, askedAt } = row;
  const admins = await listAdmins(row.organizationId);
  const looked = { finding: readFinding(finding), resolver, lookedAt, record: txtName(row.domain) };
  return { facts, history, story, askedAt, admins, ...looked, person: fullName(row) };
}

export type Request = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

/** The company's Global admins, with when each was here last: whether nobody can come in is for staff to judge. */
async function listAdmins(organizationId: string) {
  const admins = await db.membership.findMany({
    where: { organizationId, joinedAt: { not: null }, roles: { has: 'global_admin' } },
    select: {
      disabledAt: true,
      user: {
        select: {
          firstName: true,
          lastName: true,
          email: true,
          sessions: { select: { seenAt: true }, orderBy: { seenAt: 'desc' }, take: 1 },
        },
      },
    },
    orderBy: { createdAt: 'asc' },
    take: most,
  });
  return admins.map(({ disabledAt, user }) => ({
    name: fullName(user),
    email: user.email,
    off: disabledAt !== null,
    seenAt: user.sessions[0]?.seenAt ?? null,
  }));
}
