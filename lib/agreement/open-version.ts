import type { Member } from '@/lib/actor';
import { agreementStandingOf, nextVersionOf } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';

type Company = Pick<Member, 'organizationId'>;

/** The version a company that has accepted one before has to accept next; null when there is none. */
export async function findNewVersion(company: Company) {
  const open = await findOpenVersion(company);
  return open?.first ? null : open;
}

/** The version a company has to accept next, also its first. */
export async function findOpenVersion(company: Company) {
  const standing = await agreementStandingOf(db, company.organizationId);
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
