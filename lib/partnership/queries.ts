import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { acceptedOf } from '@/lib/agreement-standing/standing';
import { partnersNow } from '@/lib/conditions';
import { db, type Tx } from '@/lib/db';
import { companyOf } from './company';
import { visibleTo } from './policy';

/**
 * One partnership of the member's own organization and its admin access, each as its lifecycle knows it; null when it is another's
 * or never was.
 */
export async function findPartnership(member: Member, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db.partnership.findFirst({
    where: { AND: [visibleTo(member), { id }] },
    include: {
      provider: {
        select: {
          name: true,
          countryIso2: true,
          provider: { select: { status: true } },
        },
      },
      reseller: { select: { name: true } },
      access: true,
    },
  });
  if (!found?.access) return null;
  const { provider, reseller, access, ...row } = found;
  const pair = { providerId: row.providerId, resellerId: row.resellerId };
  const [company, acceptedBy] = await Promise.all([companyOf(db, row.resellerId), acceptedOf(db, [row.providerId])]);
  const names = { provider: provider.name, reseller: reseller.name };
  return {
    facts: { ...row, ...names },
    access: { ...access, ...pair, ...names, partnership: row.status },
    company,
    providerCountry: provider.countryIso2,
    provider: {
      country: provider.countryIso2,
      status: provider.provider?.status ?? null,
      signed: acceptedBy(row.providerId).signed,
    },
  };
}

export type FoundPartnership = NonNullable<Awaited<ReturnType<typeof findPartnership>>>;

/** Whether these two are partners now. */
export async function arePartners(tx: Tx | typeof db, providerId: string, resellerId: string | null): Promise<boolean> {
  if (!resellerId) return false;
  const where = partnersNow({ providerId, resellerId });
  return (await tx.partnership.findFirst({ where, select: { id: true } })) !== null;
}

/** The reseller's partnership with a provider that has not ended; null when there is none. */
export function findOpenWith({ organizationId: resellerId }: Member, providerId: string) {
  return db.partnership.findFirst({
    where: partnersNow({ providerId, resellerId }),
    select: { id: true },
  });
}

/** The two sides of a partnership of the member's own, by id and name; null when it is another's. */
export async function findPair(member: Member, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db.partnership.findFirst({
    where: { AND: [visibleTo(member), { id }] },
    select: {
      providerId: true,
      resellerId: true,
      provider: { select: { name: true } },
      reseller: { select: { name: true } },
    },
  });
  return found && { ...found, provider: found.provider.name, reseller: found.reseller.name };
}
