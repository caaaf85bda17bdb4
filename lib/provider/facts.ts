import type { Prisma } from '@/generated/prisma/client';
import { inForce } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import type { Facts } from './needs';

/** What an organization must bring along to be read as facts. A withdrawn enrollment stands in nobody's way: it cannot be reopened. */
export const wantedForFacts = {
  provider: { select: { status: true, version: true } },
  enrollments: { where: { status: { not: 'withdrawn' } }, select: { id: true }, take: 1 },
  providers: { where: inForce, select: { id: true }, take: 1 },
} as const satisfies Prisma.OrganizationInclude;

type Row = Prisma.OrganizationGetPayload<{ include: typeof wantedForFacts }>;

/** The facts of one organization as they are now. */
export async function factsOf(tx: Tx | typeof db, organizationId: string): Promise<Facts> {
  return factsFrom(await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, include: wantedForFacts }));
}

export function factsFrom(row: Row): Facts {
  return {
    organizationId: row.id,
    name: row.name,
    kind: row.kind,
    closed: row.closedAt !== null,
    status: row.provider?.status ?? 'nothing',
    version: row.provider?.version ?? 0,
    enrolled: row.enrollments.length > 0,
    partneredAsReseller: row.providers.length > 0,
  };
}
