import sql from 'sql-template-tag';
import type { Member, Operator } from '@/lib/actor';
import { db } from '@/lib/db';
import { readAddress } from '@/lib/field/email-address';
import { keyset, type ListQuery } from '@/lib/keyset';
import { newest, newestShown } from '@/lib/list/newest';
import { id, moment } from '@/lib/list/sort';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { namesOf } from '@/lib/organization/queries';
import { factsFrom, wantedForFacts } from './facts';
import { reasonsAgainst } from './lifecycle';
import { visibleTo } from './policy';

/** One provider with its company, its Global admins and its history, the newest first, and whether there is `older`; null when there is none by this id. */
export async function findProvider(operator: Operator, id: string) {
  const found = await db.provider.findFirst({
    where: { AND: [visibleTo(operator), { organizationId: id }] },
    include: {
      organization: {
        select: {
          name: true,
          countryIso2: true,
          signatures: {
            orderBy: { signedAt: 'desc' },
            take: 1,
            select: { firstName: true, lastName: true, signedAt: true, agreement: { select: { version: true } } },
          },
        },
      },
      history: { orderBy: { version: 'desc' }, take: newestShown + 1 },
    },
  });
  if (!found) return null;
  const { entries: history, older } = newest(found.history);
  const [admins, names] = await Promise.all([listGlobalAdmins(db, id), namesOf(history.map(({ userId }) => userId))]);
  return { ...found, history, older, admins, names };
}

export type FoundProvider = NonNullable<Awaited<ReturnType<typeof findProvider>>>;

/** The reader's own provider with its last entry; null for an organization that was never authorized. */
export function findMyProvider(member: Member) {
  return db.provider.findFirst({
    where: visibleTo(member),
    include: {
      organization: { select: { name: true, countryIso2: true } },
      history: { orderBy: { version: 'desc' }, take: 1 },
    },
  });
}

/**
 * The work accounts whose Global admin has this address, each with the reasons against authorizing it; an empty list when
 * nobody has. Only for operators.
 */
export async function listCandidates(operator: Operator, query: CandidateQuery, length?: number) {
  const { rows: found, next } = await candidates.page(operator, query, length);
  const memberships = await db.membership.findMany({
    where: { id: { in: found.map((membership) => membership.id) } },
    include: { organization: { include: wantedForFacts } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const rows = memberships.map(({ organization }) => ({
    id: organization.id,
    name: organization.name,
    country: organization.countryIso2,
    status: organization.provider?.status ?? null,
    reasons: reasonsAgainst('authorize', operator, factsFrom(organization)),
  }));
  return { rows, next };
}

type CandidateQuery = ListQuery & { email: string };

// Global admins who can act, as activeGlobalAdmin of lib/conditions.ts says it.
const candidates = keyset<Operator, CandidateQuery, { id: string; createdAt: Date }>({
  sort: { by: { createdAt: moment(sql`m.created_at`), id: id(sql`m.id`) }, direction: 'asc' },
  filters: {
    email: (email) => {
      const read = readAddress(email);
      return sql`u.email = ${read.ok ? read.address : email}`;
    },
  },
  statement: ({ where, end }) => sql`
    select m.id, m.created_at as "createdAt" from membership m join app_user u on u.id = m.user_id
    where 'global_admin' = any (m.roles) and m.joined_at is not null and m.disabled_at is null and ${where}
    ${end}`,
});

export type Candidate = Awaited<ReturnType<typeof listCandidates>>['rows'][number];
