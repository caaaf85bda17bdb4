import type { Tx } from '@/lib/db';
import type { Facts } from './lifecycle';

const organization = {
  select: {
    name: true,
    enrollments: { select: { reference: true }, orderBy: { createdAt: 'desc' }, take: 1 },
  },
} as const;

/** One proof as it is now, and when it was looked for last. */
export async function factsOf(tx: Tx, id: string): Promise<Facts & { lookedAt: Date | null }> {
  const row = await tx.domainProof.findUniqueOrThrow({ where: { id }, include: { organization } });
  const { name: company, enrollments } = row.organization;
  return { ...row, company, reference: enrollments[0]?.reference ?? '' };
}
