import type { Member } from '@/lib/actor';
import { type AgreementStanding, agreementStandingOf, nextVersionOf } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';

type Company = Pick<Member, 'organizationId'>;

/** The version a company that has accepted one before has to accept next, as the strip above every page names it; null when there is none. */
export function newVersionIn(standing: AgreementStanding) {
  const next = standing.latest && nextVersionOf(standing);
  return next && { ...next, since: next.from <= now() };
}

/** The same, as its pages show it. */
export async function findNewVersion(company: Company, read = agreementStandingOf(db, company.organizationId)) {
  const open = newVersionIn(await read);
  return open && versionShown(company, open.id, false);
}

/** The version a company has to accept next, also its first. */
export async function findOpenVersion(company: Company, read = agreementStandingOf(db, company.organizationId)) {
  const standing = await read;
  const next = nextVersionOf(standing);
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
