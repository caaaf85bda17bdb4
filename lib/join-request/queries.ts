import type { Bearer, Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { isGlobalAdmin } from '@/lib/conditions';
import { db } from '@/lib/db';
import { factsOf } from './facts';

const asker = { select: { firstName: true, lastName: true, email: true } } as const;
const open = () => ({ status: 'asked', expiresAt: { gt: now() } }) as const;

/** Who asks to join the reader's company and waits for an answer, the longest waiting first; for its Global admins alone. */
export async function listOpen(member: Member) {
  if (!isGlobalAdmin(member)) return [];
  const { organizationId } = member;
  return db.joinRequest.findMany({
    where: { organizationId, ...open() },
    select: { id: true, askedAt: true, expiresAt: true, user: asker },
    orderBy: { askedAt: 'asc' },
    take: 50,
  });
}

/** One of them, whatever became of it, with the facts it is judged by; null for another company's. */
export async function findAsked(member: Member, id: string) {
  if (!isGlobalAdmin(member)) return null;
  const { organizationId } = member;
  const request = await db.joinRequest.findFirst({ where: { id, organizationId }, include: { user: asker } });
  return request && { ...request, facts: await factsOf(db, id, member) };
}

/** What the holder of a letter's link is asked; null for whoever is no Global admin of the company any more. */
export async function findByLetter(bearer: Bearer) {
  const reader = await db.joinRequestReader.findUniqueOrThrow({
    where: { id: bearer.subjectId },
    select: { joinRequest: { include: { user: asker } } },
  });
  const facts = await factsOf(db, reader.joinRequest.id, bearer);
  return facts.readerId ? { ...reader.joinRequest, facts } : null;
}

/** What the reader's company asked of others, the newest first. */
export function listAsked({ organizationId: fromId }: Pick<Member, 'organizationId'>) {
  return db.joinRequest.findMany({
    where: { fromId },
    select: {
      id: true,
      userId: true,
      status: true,
      version: true,
      askedAt: true,
      expiresAt: true,
      movedAt: true,
      organizationId: true,
      knownAs: true,
      history: { orderBy: { version: 'desc' }, take: 1, select: { note: true } },
    },
    orderBy: { askedAt: 'desc' },
    take: 20,
  });
}
