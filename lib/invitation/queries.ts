import { z } from 'zod';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { Actor, Member } from '@/lib/actor';
import { db } from '@/lib/db';
import type { LinkState } from '@/lib/link/link';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { namesOf } from '@/lib/organization/queries';
import { companyOf } from '@/lib/partnership/company';
import { type ReadinessKey, readinessOf } from '@/lib/partnership/readiness';
import { factsOf } from './facts';
import { eventsFor, type InvitationEvent, open, reasonsAgainst } from './lifecycle';
import { checklistOf, type Facts } from './needs';
import { standingOf } from './standing';

/**
 * What the page of an invitation shows whoever holds it: by link (`link`: its state), or because it is parked for a company (null).
 * `checklist`, `may` and `partnership` are the reader's own; a visitor has none. `answered` is told to the company that answered,
 * `admins` to somebody whose Global admins must answer.
 */
export async function findInvited(id: string, actor: Actor, link: LinkState | null = null) {
  const facts = await factsOf(db, id, actor);
  const { reader, provider, parkedFor } = facts;
  const standing = standingOf(facts.kind, actor, facts, link);
  const [profile, partnership, answer, admins] = await Promise.all([
    db.provider.findUnique({
      where: { organizationId: provider.organizationId },
      select: { services: true, languages: true, authorizedAt: true },
    }),
    reader ? findNewest(provider.organizationId, reader.organizationId) : null,
    reader?.organizationId === parkedFor ? findAnswer(id) : null,
    reader && standing === 'not_global_admin' ? listGlobalAdmins(db, reader.organizationId) : [],
  ]);
  const names = await namesOf([facts.createdById, answer?.userId]);
  return {
    facts,
    standing,
    profile,
    partnership,
    admins,
    sentBy: names.get(facts.createdById) ?? provider.name,
    answered: answer ? { at: answer.at, by: names.get(answer.userId ?? '') ?? '' } : null,
    checklist: reader ? checklistOf(facts) : [],
    may: link === null || link === 'open' ? whatMay(actor, facts) : [],
  };
}

export type FoundInvited = Awaited<ReturnType<typeof findInvited>>;

function whatMay(actor: Actor, facts: Facts): InvitationEvent[] {
  return eventsFor(actor, facts.status).filter((event) => reasonsAgainst(event, actor, facts).length === 0);
}

/** Which of these organizations an invitation is parked for, or was answered by; null when it is none of them. */
export async function findParkedFor(
  organizationIds: readonly string[],
  id: string,
  kind: InvitationKind,
): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const where = { id, kind, organizationId: { in: [...organizationIds] } };
  return (await db.invitation.findFirst({ where, select: { organizationId: true } }))?.organizationId ?? null;
}

export const parkedShown = 50;

/**
 * The open invitations parked for the member's own company, the newest first. `waits`: the company lacks something it needs first. `more`:
 * there are others, which move up as these are answered.
 */
export async function listParked({ organizationId }: Member) {
  const parked = await db.invitation.findMany({
    where: { organizationId, kind: 'partnership', status: { in: [...open] } },
    select: {
      id: true,
      status: true,
      sentAt: true,
      expiresAt: true,
      provider: { select: { name: true, countryIso2: true } },
    },
    orderBy: { movedAt: 'desc' },
    take: parkedShown + 1,
  });
  const rows = parked.slice(0, parkedShown).map((row) => ({ ...row, waits: row.status === 'parked' }));
  return { rows, more: parked.length > parkedShown };
}

/** What the member's company still lacks of what every provider asks; whether the regions fit is each provider's own. Source: domain fact 4.2. */
export async function listLacking({ organizationId }: Member): Promise<ReadinessKey[]> {
  const company = await companyOf(db, organizationId);
  const lines = readinessOf(company, company, new Map([[company.country, company.country]]));
  return lines.filter(({ reasons }) => reasons.length > 0).map(({ key }) => key);
}

export type ParkedInvitation = Awaited<ReturnType<typeof listParked>>['rows'][number];

/**
 * How many open invitations a provider has to a company, counted up to `most`: kept for it, naming its PartnerID, or sent to one of
 * its people.
 */
export async function countOpenTo(providerId: string, organizationId: string, most: number): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (
      select 1 from invitation i
      where i.kind = 'partnership' and i.provider_id = ${providerId}::uuid and i.status::text = any (${[...open]})
        and (i.organization_id = ${organizationId}::uuid
          or i.email in (select u.email from membership m join app_user u on u.id = m.user_id
            where m.organization_id = ${organizationId}::uuid)
          or i.partner_id = (select l.partner_id from location l where l.organization_id = ${organizationId}::uuid))
      limit ${most}) few`;
  return found?.count ?? 0;
}

// The latest partnership of the two, also one that has ended.
function findNewest(providerId: string, resellerId: string) {
  return db.partnership.findFirst({
    where: { providerId, resellerId },
    orderBy: { since: 'desc' },
    select: { id: true, since: true },
  });
}

function findAnswer(invitationId: string) {
  return db.invitationEvent.findFirst({
    where: { invitationId, event: { in: ['accept', 'decline'] } },
    select: { userId: true, at: true },
  });
}
