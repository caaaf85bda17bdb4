import { z } from 'zod';
import type { Member, Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { newestShown } from '@/lib/list/newest';

/** One customer's account as staff see it, with its history, the newest first; null when there is none by this id. */
export async function findAccount(_reviewer: Reviewer, customerId: string) {
  if (!z.uuid().safeParse(customerId).success) return null;
  return db.customer.findUnique({
    where: { organizationId: customerId },
    include: {
      organization: { select: { name: true, countryIso2: true, createdAt: true } },
      history: { orderBy: { version: 'desc' } },
      relationships: {
        where: { side: 'reseller' },
        orderBy: { since: 'desc' },
        include: { provider: { select: { name: true } }, reseller: { select: { name: true } } },
        take: newestShown + 1,
      },
    },
  });
}

export type FoundAccount = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

/** The member's own account as a customer, with the newest word of staff; null for one that is no customer yet. */
export function findOwn({ organizationId }: Member) {
  return db.customer.findUnique({
    where: { organizationId },
    include: {
      organization: { select: { name: true, countryIso2: true } },
      history: { orderBy: { version: 'desc' }, take: 20 },
    },
  });
}
