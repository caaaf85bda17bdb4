import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { findInForce } from './queries';
import { agreementStandingOf } from './standing';

/**
 * The version the reader's company has to accept next, with what it said no to; null when there is none. `first`: it never accepted any, so that
 * it is the one in force; else one that is in force without its acceptance, or that comes.
 */
export async function findOpenVersion({ organizationId }: Member) {
  const { signed, latest, needed, coming } = await agreementStandingOf(db, organizationId);
  const next = latest ? (signed ? coming : needed) : await findInForce();
  if (!next) return null;
  const version = await db.agreement.findUniqueOrThrow({
    where: { id: next.id },
    select: {
      ...{ id: true, version: true, effectiveFrom: true },
      declines: { where: { organizationId }, include: { user: { select: { firstName: true, lastName: true } } } },
    },
  });
  return { ...version, first: latest === null };
}

export type OpenVersion = NonNullable<Awaited<ReturnType<typeof findOpenVersion>>>;
