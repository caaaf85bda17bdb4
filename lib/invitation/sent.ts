import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { listLettersAbout } from '@/lib/letter/queries';
import { newest, newestShown } from '@/lib/list/newest';
import { factsOf } from './facts';
import { open } from './lifecycle';
import { checklistOf, type Facts } from './needs';
import { contentOf } from './tell';

/**
 * One invitation of the member's own organization with its history and letters, the newest first, and whether there are `older`
 * entries; null when it is another's or never was. `people` are the member's colleagues by id, `companies` those that opened, kept or answered it: of another company
 * the provider learns the name and nobody's own.
 */
export async function findSent(member: Member, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const { organizationId } = member;
  const found = await db.invitation.findFirst({
    where: { id, senderId: organizationId },
    include: {
      history: { orderBy: { version: 'desc' }, take: newestShown + 1 },
      organization: { select: { name: true, countryIso2: true } },
    },
  });
  if (!found) return null;
  const { organization, ...invitation } = found;
  const { entries: history, older } = newest(found.history);
  const [facts, letters, people, companies] = await Promise.all([
    factsOf(db, id, member),
    listLettersAbout(id, ['invitee', found.senderId === found.providerId ? 'provider' : 'reseller']),
    db.user.findMany({
      where: { id: { in: [...ids(history, 'userId'), found.createdById] }, memberships: { some: { organizationId } } },
      select: { id: true, firstName: true, lastName: true },
    }),
    db.organization.findMany({
      where: { id: { in: ids(history, 'organizationId') } },
      select: { id: true, name: true },
    }),
  ]);
  return {
    invitation,
    organization,
    history,
    older,
    facts,
    letters,
    people: new Map(people.map((user) => [user.id, fullName(user)])),
    companies: new Map(companies.map((company) => [company.id, company.name])),
  };
}

export type Sent = NonNullable<Awaited<ReturnType<typeof findSent>>>;

/** What was written in an invitation of the member's own organization, to change it or to begin another with it. */
export async function findWritten(member: Member, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db.invitation.findFirst({
    where: { id, senderId: member.organizationId },
    select: {
      kind: true,
      email: true,
      company: true,
      countryIso2: true,
      partnerId: true,
      language: true,
      message: true,
      status: true,
      version: true,
    },
  });
  if (!found) return null;
  const { countryIso2: country, ...written } = found;
  return { ...written, country };
}

/** What the company it is parked for has and lacks, for the provider's page; null while it is parked for none. */
export async function findWaiting(member: Member, id: string) {
  const parked = await db.invitation.findFirst({
    where: { id, senderId: member.organizationId, status: { in: [...open] }, organizationId: { not: null } },
    select: { organizationId: true },
  });
  if (!parked?.organizationId) return null;
  const reader = { ...member, organizationId: parked.organizationId };
  return checklistOf(await factsOf(db, id, reader));
}

/** What the letter to the address invited would be told if the member sent it now. */
export function findContent(member: Member, facts: Facts) {
  return contentOf(db, member, facts);
}

function ids<Key extends string>(rows: readonly Record<Key, string | null>[], key: Key): string[] {
  return rows.flatMap((row) => row[key] ?? []);
}
