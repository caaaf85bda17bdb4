import { z } from 'zod';
import type { Member, Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { newestShown } from '@/lib/list/newest';
import { belongsTo } from '@/lib/organization/own';

/**
 * One customer's account as staff see it, with its history, the newest first; null when there is none by this id. `own`: it is that of an
 * organization the reader belongs to.
 */
export async function findAccount(reviewer: Reviewer, customerId: string) {
  if (!z.uuid().safeParse(customerId).success) return null;
  const row = await db.customer.findUnique({
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
  return row && { ...row, own: await belongsTo(db, reviewer.userId, customerId) };
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
