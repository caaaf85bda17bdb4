import type { Prisma } from '@/generated/prisma/client';
import type { db, Tx } from '@/lib/db';
import { editable } from './lifecycle';
import type { Facts, Named } from './needs';

/** What a row must bring along to be read as facts; of profiles and history the newest come first. */
export const wantedForFacts = {
  organization: {
    select: { name: true, countryIso2: true, directPartnerSince: true, location: { select: { partnerId: true } } },
  },
  profiles: { orderBy: { version: 'desc' }, take: 2, include: { contacts: true } },
  checks: { select: { id: true, kind: true, status: true, version: true, evidence: true, decidedById: true } },
  history: { orderBy: { version: 'desc' }, take: 1 },
  proposal: { select: { kind: true, version: true, proposedById: true } },
} as const satisfies Prisma.EnrollmentInclude;

type Row = Prisma.EnrollmentGetPayload<{ include: typeof wantedForFacts }>;

/** The facts of one enrollment as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  return factsFrom(await tx.enrollment.findUniqueOrThrow({ where: { id }, include: wantedForFacts }));
}

/** Of the profiles the newest counts; but a draft, begun before the contact took a "not me" back, does not while staff review. */
export function factsFrom(row: Row): Facts {
  const sent = row.profiles.find(({ state }) => state !== 'draft');
  const profile = editable.includes(row.status) ? row.profiles[0] : sent;
  const last = row.history[0];
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    version: row.version,
    attempts: row.attempts,
    movedAt: row.movedAt,
    touchedAt: row.touchedAt,
    answerBy: row.answerBy,
    sentAt: row.sentAt,
    answersId: sent?.id ?? null,
    organizationId: row.organizationId,
    ...namedIn(profile, row),
    lastSent: namedIn(sent, row),
    directPartner: row.organization.directPartnerSince !== null,
    companyGiven: Boolean(profile?.legalName && profile.addressLine1),
    supportContactGiven: Boolean(profile?.contacts.some((contact) => contact.kind === 'support')),
    confirmedAddress:
      row.checks.find((check) => check.kind === 'email_ownership' && check.status === 'passed')?.evidence ?? null,
    checks: row.checks,
    partnerId: row.organization.location?.partnerId ?? null,
    proposal: standing(row) ? { kind: row.proposal.kind, by: row.proposal.proposedById } : null,
    last: last ? { event: last.event, linkId: last.linkId, at: last.at } : null,
  };
}

// A case that moved is another one than was proposed about.
function standing<Proposal extends { version: number }>(row: {
  version: number;
  proposal: Proposal | null;
}): row is { version: number; proposal: Proposal } {
  return row.proposal?.version === row.version;
}

function namedIn(profile: Row['profiles'][number] | undefined, { organization }: Row): Named {
  const primary = profile?.contacts.find(({ kind }) => kind === 'primary');
  return {
    company: profile?.legalName ?? organization.name,
    primaryContact: primary
      ? { firstName: primary.firstName ?? '', lastName: primary.lastName ?? '', email: primary.email }
      : null,
  };
}
