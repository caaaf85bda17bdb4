import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { companyFrom, wantedForCompany } from './company';
import { visibleTo } from './policy';

/** One partnership of the member's own organization with its history, the newest first; null when it is another's or never was. */
export async function findPartnership(member: Member, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db.partnership.findFirst({
    where: { AND: [visibleTo(member), { id }] },
    include: {
      provider: { select: { name: true, countryIso2: true } },
      reseller: { select: wantedForCompany },
      history: { orderBy: { version: 'desc' } },
      access: true,
    },
  });
  return found ? { ...found, company: companyFrom(found.reseller) } : null;
}

/** The providers the member's company works with, the newest first. Source: the seed's "Connect with an indirect provider", step 4. */
export function listProviders({ organizationId: resellerId }: Member) {
  return db.partnership.findMany({
    where: { resellerId },
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      status: true,
      since: true,
      endsAt: true,
      provider: { select: { name: true, countryIso2: true } },
      access: { select: { status: true, scope: true, until: true } },
    },
    take: 200,
  });
}
