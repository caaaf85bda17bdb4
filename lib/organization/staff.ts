import type { db, Tx } from '@/lib/db';

/** The review leads who can act, the longest here first. `apartFrom`: an organization whose own people are left out. */
export function listLeads(tx: Tx | typeof db, apartFrom?: string) {
  const belongs = { organizationId: apartFrom ?? '', joinedAt: { not: null }, disabledAt: null };
  return tx.user.findMany({
    where: {
      disabledAt: null,
      staffRoles: { some: { role: 'review_lead' } },
      ...(apartFrom ? { memberships: { none: belongs } } : {}),
    },
    select: { id: true, email: true, locale: true },
    orderBy: { id: 'asc' },
  });
}

/** The operators who can act, the longest here first. */
export function listOperators(tx: Tx | typeof db) {
  return tx.user.findMany({
    where: { disabledAt: null, staffRoles: { some: { role: 'operator' } } },
    select: { id: true, email: true, locale: true },
    orderBy: { id: 'asc' },
  });
}
