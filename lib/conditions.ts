import type { Prisma } from '@/generated/prisma/client';
import type { Role, Side } from '@/generated/prisma/enums';
import type { Actor, Member } from '@/lib/actor';
import type { Need } from '@/lib/lifecycle';
import { type Reason, Refusal } from '@/lib/refusal';

/** Whoever may do everything for their company. Source: domain fact 5.1. */
export function isGlobalAdmin(actor: Actor): actor is Member {
  return actor.as === 'member' && actor.roles.includes('global_admin');
}

export const globalAdmin: Need<unknown> = (_, actor) =>
  isGlobalAdmin(actor) ? [] : [{ code: 'global_admin_only', cure: 'users' }];

/** `delegated`: what stands against whoever acts as one whom a Global admin lets sign; null for whom nobody lets. */
export type Delegated = { delegated?: readonly Reason[] | null };

/** Whoever may sign for their company: a Global admin, or whom one asked to. Source: domain facts 4 and 10, row 28. */
export const maySign: Need<Delegated> = ({ delegated }, actor) => {
  if (isGlobalAdmin(actor) || !delegated) return globalAdmin(null, actor);
  return [...delegated];
};

/** Roles in which somebody acts for a provider towards its resellers, and orders. Source: domain facts 5.1, 7.5 and 11.2. */
export const agentRoles: readonly Role[] = ['global_admin', 'admin_agent', 'sales_agent'];

export function isAgent(actor: Actor): boolean {
  return actor.as === 'member' && actor.roles.some((role) => agentRoles.includes(role));
}

/** Whose role is made for acting in another's account. Source: domain fact 5.1. */
export const agent: Need<unknown> = (_, actor) =>
  isAgent(actor) ? [] : [{ code: 'agent_role_missing', cure: 'users' }];

/** Whoever leads the review. Source: domain fact 5.1. */
export const lead: Need<unknown> = (_, actor) =>
  actor.as === 'reviewer' && actor.lead ? [] : [{ code: 'role_missing', with: { role: 'review_lead' } }];

/** Nobody of the staff works on or decides about an organization they belong to. `own`: whether whoever acts does. */
export const notOwn: Need<{ own: boolean }> = ({ own }) => (own ? [{ code: 'own_organization' }] : []);

/** Refuses with the reasons of a condition that does not hold. */
export function demand<Facts>(need: Need<Facts>, facts: Facts, actor: Actor): void {
  const reasons = need(facts, actor);
  if (reasons.length > 0) throw new Refusal(reasons);
}

/** The two organizations of a partnership. */
export type Pair = { providerId: string; resellerId: string };

/** Which side of a pair somebody acts for; null for everybody else, the clock too. */
export function sideOf(actor: Actor, { providerId, resellerId }: Pair): Side | null {
  if (actor.as !== 'member') return null;
  if (actor.organizationId === providerId) return 'provider';
  return actor.organizationId === resellerId ? 'reseller' : null;
}

/** Of memberships: somebody who joined and was not disabled, neither there nor as a person. */
export const activeMember = {
  joinedAt: { not: null },
  disabledAt: null,
  user: { disabledAt: null },
} as const;

/** Of memberships: a Global admin who can act. */
export const activeGlobalAdmin = { ...activeMember, roles: { has: 'global_admin' } } as const;

/** Of signatures: those that bind. Whoever has ended its participation signs anew for the next one. */
export const stillBinds = () => ({
  OR: [{ enrollmentId: null }, { enrollment: { status: { not: 'ended' as const } } }],
});

/** Of organizations: resellers that have ended their participation, and not begun a new one. */
export const outOfProgram = {
  kind: 'reseller',
  enrollments: { some: { status: 'ended' }, none: { status: { in: ['qualified', 'active', 'suspended'] } } },
} satisfies Prisma.OrganizationWhereInput;

/** Of partnerships: those in force, also while a notice runs. */
export const inForce = { status: { not: 'ended' } } as const;

/** Of partnerships: the one these two have now, if they have. */
export function partnersNow({ providerId, resellerId }: Pair) {
  return { providerId, resellerId, ...inForce };
}
