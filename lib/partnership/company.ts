import type { Prisma } from '@/generated/prisma/client';
import type { db, Tx } from '@/lib/db';
import { over } from '@/lib/enrollment/lifecycle';
import type { Company } from './readiness';

/** What a row of an organization must bring along to be read as a company. */
export const wantedForCompany = {
  id: true,
  name: true,
  kind: true,
  countryIso2: true,
  location: { select: { partnerId: true } },
  enrollments: { where: { status: { notIn: [...over] } }, select: { status: true }, take: 1 },
} satisfies Prisma.OrganizationSelect;

type Row = Prisma.OrganizationGetPayload<{ select: typeof wantedForCompany }>;

export function companyFrom(row: Row): Company {
  return {
    organizationId: row.id,
    name: row.name,
    kind: row.kind,
    country: row.countryIso2,
    enrollment: row.enrollments[0]?.status ?? null,
    partnerId: row.location?.partnerId ?? null,
  };
}

/** A company as it stands now. */
export async function companyOf(tx: Tx | typeof db, organizationId: string): Promise<Company> {
  return companyFrom(
    await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: wantedForCompany }),
  );
}
