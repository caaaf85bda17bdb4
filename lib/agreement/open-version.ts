import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { findInForce } from './queries';
import { type AgreementStanding, agreementStandingOf } from './standing';

type Company = Pick<Member, 'organizationId'>;

/** The version a company that has accepted one before has to accept next: one in force already, else one that comes; null when there is none. */
export function nextVersionOf({ signed, latest, needed, coming }: AgreementStanding) {
  if (!latest) return null;
  return signed ? coming : needed;
}

/** The same, as its pages show it. */
export async function findNewVersion(company: Company) {
  const next = nextVersionOf(await agreementStandingOf(db, company.organizationId));
  return next && versionShown(company, next.id, false);
}

/** The version a company has to accept next, also its first, which is the one in force. */
export async function findOpenVersion(company: Company) {
  const standing = await agreementStandingOf(db, company.organizationId);
  const next = standing.latest ? nextVersionOf(standing) : await findInForce();
  return next && versionShown(company, next.id, standing.latest === null);
}

export type OpenVersion = NonNullable<Awaited<ReturnType<typeof findOpenVersion>>>;

/** With what the company said no to. `first`: it never accepted any. `since`: its day has come, and nothing new begins without it. */
async function versionShown({ organizationId }: Company, id: string, first: boolean) {
  const version = await db.agreement.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, title: true, version: true, effectiveFrom: true },
      declines: { where: { organizationId }, include: { user: { select: { firstName: true, lastName: true } } } },
    },
  });
  return { ...version, first, since: version.effectiveFrom <= now() };
}
