import { z } from 'zod';
import type { Actor, Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { listLettersOf } from '@/lib/letter/queries';
import { factsOf } from './facts';
import { open, reasonsAgainst } from './lifecycle';
import { checklistOf } from './needs';

/** One invitation of the member's own organization, with its history and letters, the newest first; null when it is another's. */
export async function findSent(member: Member, id: string) {
  if (!isId(id)) return null;
  const found = await db.invitation.findFirst({
    where: { id, providerId: member.organizationId },
    include: { history: { orderBy: { version: 'desc' } }, organization: { select: { name: true, countryIso2: true } } },
  });
  if (!found) return null;
  const { history, ...invitation } = found;
  const people = history.flatMap(({ userId }) => userId ?? []);
  const [facts, letters, names] = await Promise.all([
    factsOf(db, id, member),
    listLettersOf(
      db,
      history.map((entry) => entry.id),
    ),
    db.user.findMany({
      where: { id: { in: [...people, found.createdById] } },
      select: { id: true, firstName: true, lastName: true },
    }),
  ]);
  const nameOf = new Map(names.map((user) => [user.id, `${user.firstName} ${user.lastName}`]));
  return { invitation, history, facts, letters, nameOf };
}

/** What the company it is kept for still lacks, for the provider's page; null while it is kept for none. */
export async function findWaiting(member: Member, id: string) {
  const kept = await db.invitation.findFirst({
    where: { id, providerId: member.organizationId, status: { in: [...open] }, organizationId: { not: null } },
    select: { organizationId: true },
  });
  if (!kept?.organizationId) return null;
  const reader = { ...member, organizationId: kept.organizationId };
  return checklistOf(await factsOf(db, id, reader));
}

/**
 * What the page of an invitation shows whoever holds it: by link, or by a company it is kept for. `checklist` and `reasons` are the
 * reader's own; a visitor has neither.
 */
export async function findInvited(id: string, actor: Actor) {
  const [facts, row] = await Promise.all([
    factsOf(db, id, actor),
    db.invitation.findUniqueOrThrow({
      where: { id },
      select: { createdById: true, expiresAt: true, movedAt: true, partnershipId: true },
    }),
  ]);
  const sender = await db.user.findUnique({
    where: { id: row.createdById },
    select: { firstName: true, lastName: true },
  });
  return {
    facts,
    ...row,
    sentBy: sender ? `${sender.firstName} ${sender.lastName}` : facts.provider.name,
    checklist: facts.reader ? checklistOf(facts) : [],
    reasons: reasonsAgainst('accept', actor, facts),
    reasonsToKeep: reasonsAgainst('park', actor, facts),
    reasonsToDecline: reasonsAgainst('decline', actor, facts),
  };
}

/** Whether an invitation is kept for the member's own company. */
export async function isKeptFor({ organizationId }: Member, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  return (await db.invitation.findFirst({ where: { id, organizationId }, select: { id: true } })) !== null;
}

/** The open invitations kept for the member's own company, the newest first. */
export function listKept({ organizationId }: Member) {
  return db.invitation.findMany({
    where: { organizationId, status: { in: [...open] } },
    select: {
      id: true,
      status: true,
      sentAt: true,
      expiresAt: true,
      provider: { select: { name: true, countryIso2: true } },
    },
    orderBy: { movedAt: 'desc' },
    take: 50,
  });
}

/** The location a PartnerID belongs to, as any provider may look it up; null when there is none. Source: domain fact 3, rule 10. */
export async function lookUpPartner(member: Member, partnerId: string) {
  const location = await db.location.findFirst({
    where: { partnerId, kind: 'location' },
    select: { name: true, countryIso2: true, organizationId: true },
  });
  if (!location) return null;
  const { organizationId: resellerId } = location;
  const partners = resellerId
    ? await db.partnership.findFirst({
        where: { providerId: member.organizationId, resellerId, status: { not: 'ended' } },
        select: { id: true },
      })
    : null;
  return { name: location.name, country: location.countryIso2, partnershipId: partners?.id ?? null };
}

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
