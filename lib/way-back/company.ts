import type { CheckKind } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { listProvable } from '@/lib/domain-proof/domains';
import { factsFrom, wantedForFacts } from '@/lib/enrollment/facts';
import type { Jobs } from '@/lib/worker/job';

/** The company meant and its domain at which the address stands; null where they do not belong together. */
export async function findCompany({ reference, company, email }: Jobs['answer_way_back']['asked']) {
  const organization = await db.organization.findFirst({
    where: { closedAt: null, enrollments: { some: { reference } } },
    select: { id: true, name: true, domainProofs: { where: { status: 'held' }, select: { domain: true } } },
  });
  if (!organization) return null;
  const { id: organizationId } = organization;
  const found = await findVerified(organizationId);
  if (![organization.name, found?.company ?? null].map(plain).includes(plain(company))) return null;
  const own = await listProvable(found?.address, null);
  const domains = [...own, ...organization.domainProofs.map(({ domain }) => domain)];
  const [asked] = await listProvable(email, null);
  // Whom the portal shut out does not come in by this door.
  if ((await db.user.count({ where: { email, disabledAt: { not: null } } })) > 0) return null;
  return asked && domains.includes(asked) ? { organizationId, domain: asked } : null;
}

/**
 * Name and contact of a company as they were found right last: only a domain that was looked at vouches for whoever asks. Null where none was. A
 * participation that ended leaves its contact, until another is found right.
 */
async function findVerified(organizationId: string): Promise<{ company: string | null; address?: string } | null> {
  const row = await db.enrollment.findFirst({
    where: { organizationId, status: { in: ['qualified', 'active', 'suspended', 'ended'] } },
    orderBy: { createdAt: 'desc' },
    include: wantedForFacts,
  });
  if (!row) return null;
  const { lastSent, checks } = factsFrom(row);
  const passed = (kind: CheckKind) => checks.some((check) => check.kind === kind && check.status === 'passed');
  const address = passed('email_ownership') && passed('email_domain') ? lastSent.primaryContact?.email : undefined;
  return { company: lastSent.company, ...(address ? { address } : {}) };
}

const plain = (name: string | null) =>
  (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
