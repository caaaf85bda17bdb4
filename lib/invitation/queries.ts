import { z } from 'zod';
import type { Actor, Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from './facts';
import { open, reasonsAgainst } from './lifecycle';
import { checklistOf } from './needs';

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

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
