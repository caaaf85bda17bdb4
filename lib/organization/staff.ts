import { db, type Tx } from '@/lib/db';

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

/** How many of the staff who can act sign in without a second step: neither an app nor a passkey. */
export function countWithoutSecondStep(): Promise<number> {
  return db.user.count({
    where: {
      disabledAt: null,
      staffRoles: { some: {} },
      passkeys: { none: {} },
      NOT: { secondStep: { confirmedAt: { not: null } } },
    },
  });
}
