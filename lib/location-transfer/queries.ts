import type { Bearer, Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { factsOf } from './facts';
import type { Facts } from './needs';

/** A request as those who may answer it read it. `by`: who asks, by name. `note`: the reason it was declined for. */
export type TransferShown = { facts: Facts; country: string; by: string; at: Date; note: string | null };

/** A request for a location the member's work account uses, or used; null for any other. */
export function findForHolder({ organizationId }: Member, id: string): Promise<TransferShown | null> {
  return findShown({ id, holderId: organizationId });
}

/** The request a letter was written for. */
export function findForBearer({ subjectId }: Bearer): Promise<TransferShown | null> {
  return findShown({ id: subjectId });
}

/** Requests that wait for an answer of the member's work account. One location has one at most, and an account one location. */
export function listToAnswer({ organizationId }: Member) {
  return db.locationTransfer.findMany({
    where: { holderId: organizationId, status: 'requested' },
    select: { id: true, partnerId: true, expiresAt: true, asker: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  });
}

/** What became of the newest request of the member's work account for each of these PartnerIDs. */
export async function listAsked({ organizationId }: Member, partnerIds: readonly string[]) {
  const rows = await db.locationTransfer.findMany({
    where: { askerId: organizationId, partnerId: { in: [...partnerIds] } },
    include: { history: { orderBy: { version: 'desc' }, take: 1, select: { note: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return new Map(rows.map(({ history, ...row }) => [row.partnerId, { ...row, note: history[0]?.note ?? null }]));
}

/** Which of these an accepted agreement counts on: no request moves them. */
export async function listInAgreement(partnerIds: readonly string[]): Promise<Set<string>> {
  const places = await db.location.findMany({
    where: {
      partnerId: { in: [...partnerIds] },
      organization: { signatures: { some: { partnerId: { not: '' } } } },
    },
    select: { partnerId: true },
  });
  const signed = await db.signature.findMany({
    where: { partnerId: { in: [...partnerIds] } },
    select: { partnerId: true },
  });
  return new Set([...places, ...signed].map(({ partnerId }) => partnerId));
}

export type Asked = Awaited<ReturnType<typeof listAsked>> extends Map<string, infer One> ? One : never;

async function findShown(where: { id: string; holderId?: string }): Promise<TransferShown | null> {
  const row = await db.locationTransfer.findFirst({
    where,
    select: {
      id: true,
      createdAt: true,
      askedBy: { select: { firstName: true, lastName: true } },
      location: { select: { countryIso2: true } },
      history: { orderBy: { version: 'desc' }, take: 1, select: { note: true } },
    },
  });
  if (!row) return null;
  const { askedBy, createdAt: at, location, history } = row;
  const facts = await factsOf(db, row.id);
  return { facts, country: location.countryIso2, by: fullName(askedBy), at, note: history[0]?.note ?? null };
}
