import type { Member, Operator } from '@/lib/actor';
import { activeGlobalAdmin } from '@/lib/conditions';
import { db } from '@/lib/db';
import { readAddress } from '@/lib/field/email-address';
import { newest, newestShown } from '@/lib/list/newest';
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
export async function listCandidates(operator: Operator, email: string) {
  const read = readAddress(email);
  const memberships = await db.membership.findMany({
    where: { AND: [activeGlobalAdmin, { user: { email: read.ok ? read.address : email } }] },
    include: { organization: { include: wantedForFacts } },
    orderBy: { createdAt: 'asc' },
    take: 20,
  });
  return memberships.map(({ organization }) => ({
    id: organization.id,
    name: organization.name,
    country: organization.countryIso2,
    status: organization.provider?.status ?? null,
    reasons: reasonsAgainst('authorize', operator, factsFrom(organization)),
  }));
}

export type Candidate = Awaited<ReturnType<typeof listCandidates>>[number];
