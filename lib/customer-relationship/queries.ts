import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { reasonsAgainstPeople } from '@/lib/admin-access/policy';
import { acceptedOf } from '@/lib/agreement-standing/standing';
import type { Pair } from '@/lib/conditions';
import { db } from '@/lib/db';
import { keyset, type ListQuery } from '@/lib/keyset';
import { id, moment } from '@/lib/list/sort';
import { withinLimit } from '@/lib/mark/territory';
import { factsOf } from './move';
import { partnerOf } from './needs';
import { visibleTo } from './policy';

const named = { select: { name: true, countryIso2: true } } as const;

// Whether the two may order at all: a tie says what they may do only while both can.
const orderingProvider = { select: { ...named.select, provider: { select: { status: true } } } } as const;
const orderingReseller = {
  select: { ...named.select, enrollments: { where: { status: 'active' }, select: { id: true }, take: 1 } },
} as const;

/** Whether orders can be placed through the pair of a tie at present. */
export function mayOrder(tie: Tie & { agreed: boolean }): boolean {
  return tie.provider.provider?.status === 'authorized' && tie.reseller.enrollments.length > 0 && tie.agreed;
}

type Tie = { provider: { provider: { status: string } | null }; reseller: { enrollments: readonly unknown[] } };

// Whether both have accepted the partner agreement as they must have by now.
async function withAgreement<Row extends Pair>(ties: readonly Row[]): Promise<(Row & { agreed: boolean })[]> {
  const of = await acceptedOf(
    db,
    ties.flatMap(({ providerId, resellerId }) => [providerId, resellerId]),
  );
  return ties.map((tie) => ({ ...tie, agreed: of(tie.providerId).signed && of(tie.resellerId).signed }));
}

/** Of the partners of a customer: those that serve it, those with access to its account. */
export const partnerViews = ['serving', 'access'] as const;

export type PartnerView = (typeof partnerViews)[number];

type PartnersQuery = ListQuery & { view?: PartnerView | undefined };

const serving = sql`r.status = 'active'`;
const withAccess = sql`r.access = 'granted'`;
const whichPartners: Record<PartnerView, Sql> = { serving, access: withAccess };

const ties = keyset<Member, PartnersQuery, { id: string; since: Date }>({
  sort: { by: { since: moment(sql`r.since`), id: id(sql`r.id`) }, direction: 'desc' },
  statement: ({ where, end }, { organizationId }, { view }) => sql`
    select r.id, r.since from customer_relationship r
    where r.customer_id = ${organizationId} and (${view ? whichPartners[view] : sql`${serving} or ${withAccess}`}) and ${where}
    ${end}`,
});

/** Who may do what in the member's own account: every tie that stands, and those that ended but keep access; the newest first. */
export async function listPartners(member: Member, query: PartnersQuery = {}, length?: number) {
  const { rows: found, next } = await ties.page(member, query, length);
  const rows = await db.customerRelationship.findMany({
    where: { id: { in: found.map((tie) => tie.id) } },
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
    include: { provider: orderingProvider, reseller: orderingReseller },
  });
  return { rows: await withAgreement(rows), next };
}

/** One tie of the member's own, with its history, the newest first; null when it is another's or never was. */
export async function findRelationship(member: Member, id: string) {
  if (!isId(id)) return null;
  const found = await db.customerRelationship.findFirst({
    where: { AND: [visibleTo(member), { id }] },
    include: {
      provider: orderingProvider,
      reseller: orderingReseller,
      customer: { select: { organization: named } },
      history: { orderBy: { version: 'desc' } },
    },
  });
  if (!found) return null;
  const [tie = { ...found, agreed: false }] = await withAgreement([found]);
  return { ...tie, facts: await factsOf(db, id) };
}

export type FoundRelationship = NonNullable<Awaited<ReturnType<typeof findRelationship>>>;

/**
 * A customer of the member's own pairs, with every tie to them; null when it is none of theirs. Whether it may buy (`status`) and whether
 * it lets them into its account (`granted`) are told only those to whom it concerns: a former partner learns nothing new.
 */
export async function findCustomer(member: Member, customerId: string) {
  if (!isId(customerId)) return null;
  const { organizationId } = member;
  const ours = { OR: [{ providerId: organizationId }, { resellerId: organizationId }] };
  const found = await db.customer.findFirst({
    where: { organizationId: customerId, relationships: { some: ours }, organization: withinLimit(member) },
    include: {
      organization: { select: { name: true, countryIso2: true } },
      relationships: {
        where: ours,
        orderBy: [{ since: 'desc' }, { id: 'desc' }],
        include: { provider: named, reseller: named },
      },
    },
  });
  if (!found) return null;
  const own = found.relationships.filter((tie) => partnerOf(tie) === organizationId);
  const status = own.some((tie) => tie.status === 'active') ? found.status : null;
  return { ...found, status, granted: own.some(({ access }) => access === 'granted') };
}

/**
 * The people of a customer and their roles, for a partner to whom it has granted access; null for any other, and when the reader's role
 * does not include it.
 */
export async function listTheirUsers(member: Member, customerId: string) {
  if (reasonsAgainstPeople(member).length > 0) return null;
  const { organizationId } = member;
  const granted = await db.customerRelationship.findFirst({
    where: {
      customerId,
      access: 'granted',
      OR: [
        { side: 'provider', providerId: organizationId },
        { side: 'reseller', resellerId: organizationId },
      ],
    },
    select: { id: true },
  });
  if (!granted) return null;
  return db.membership.findMany({
    where: { organizationId: customerId, joinedAt: { not: null } },
    select: {
      id: true,
      roles: true,
      disabledAt: true,
      user: { select: { firstName: true, lastName: true, email: true } },
    },
    orderBy: { createdAt: 'asc' },
  });
}

/** The active subscriptions that keep a tie from ending, the first to renew first. */
export function listBlocking(tie: { customerId: string; providerId: string; resellerId: string }) {
  const { customerId, providerId, resellerId } = tie;
  return db.subscription.findMany({
    where: { customerId, providerId, resellerId, status: 'active' },
    orderBy: { renewsAt: 'asc' },
    select: { id: true, quantity: true, renewsAt: true, offer: { select: { name: true } } },
  });
}

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** How many customers a pair shares, `most` at most. */
export async function countShared({ providerId, resellerId }: Pair, most: number): Promise<number> {
  const where = { providerId, resellerId, side: 'provider', status: 'active' } as const;
  return (await db.customerRelationship.findMany({ where, select: { id: true }, take: most })).length;
}
