import { db, type Tx } from '@/lib/db';
import type { Facts } from './needs';

const wanted = {
  organization: { select: { name: true, directPartnerSince: true, location: { select: { partnerId: true } } } },
  profiles: { orderBy: { version: 'desc' }, take: 1, include: { contacts: true } },
  checks: { select: { kind: true, status: true, evidence: true } },
  history: { orderBy: { version: 'desc' }, take: 1 },
  rejectionProposal: { select: { proposedById: true } },
} as const;

/** The facts of one enrollment as they are now; of its profile the newest version counts. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const row = await tx.enrollment.findUniqueOrThrow({ where: { id }, include: wanted });
  const profile = row.profiles[0];
  const primary = profile?.contacts.find((contact) => contact.kind === 'primary');
  const last = row.history[0];
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    version: row.version,
    attempts: row.attempts,
    movedAt: row.movedAt,
    organizationId: row.organizationId,
    company: profile?.legalName ?? row.organization.name,
    directPartner: row.organization.directPartnerSince !== null,
    companyGiven: Boolean(profile?.legalName && profile.addressLine1),
    primaryContact: primary ? { firstName: primary.firstName ?? '', lastName: primary.lastName ?? '', email: primary.email } : null,
    supportContactGiven: Boolean(profile?.contacts.some((contact) => contact.kind === 'support')),
    confirmedAddress: row.checks.find((check) => check.kind === 'email_ownership' && check.status === 'passed')?.evidence ?? null,
    checks: row.checks,
    partnerId: row.organization.location?.partnerId ?? null,
    proposedRejectionBy: row.rejectionProposal?.proposedById ?? null,
    last: last ? { event: last.event, linkId: last.linkId, at: last.at } : null,
  };
}
