import sql from 'sql-template-tag';
import type { WayBack } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import { txtName } from '@/lib/domain-proof/domains';
import { readFinding } from '@/lib/domain-proof/finding';
import { fullName } from '@/lib/field/person-name';
import { keyset, type ListQuery } from '@/lib/keyset';
import { id, moment } from '@/lib/list/sort';
import { namesOf } from '@/lib/organization/queries';
import { factsOf } from './facts';
import type { Decider } from './needs';

const most = 100;

export type RequestRow = Pick<WayBack, 'id' | 'reference' | 'status' | 'movedAt'> & { company: string; person: string };

const inView = {
  open: sql`w.status in ('proven', 'approved_once', 'waiting', 'ready')`,
  over: sql`w.status in ('opened', 'stopped', 'declined', 'expired')`,
};

/** The requests that staff decide about or see waiting, the newest first; or those that are over. */
export const { page: listRequests } = keyset<Decider, ListQuery & { view: keyof typeof inView }, RequestRow>({
  sort: { by: { movedAt: moment(sql`w.moved_at`), id: id(sql`w.id`) }, direction: 'desc' },
  filters: { view: (view) => inView[view] },
  statement: ({ where, end }) => sql`
    select w.id, w.reference, w.status, w.moved_at as "movedAt", o.name as company, rtrim(w.first_name || ' ' || w.last_name) as person
    from way_back w join organization o on o.id = w.organization_id where ${where} ${end}`,
});

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
