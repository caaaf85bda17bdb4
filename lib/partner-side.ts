import type { Role, Side } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';

/** The two organizations of a partnership. */
export type Pair = { providerId: string; resellerId: string };

/** Which side of a pair somebody acts for; null for everybody else, the clock too. */
export function sideOf(actor: Actor, { providerId, resellerId }: Pair): Side | null {
  if (actor.as !== 'member') return null;
  if (actor.organizationId === providerId) return 'provider';
  return actor.organizationId === resellerId ? 'reseller' : null;
}

/** Roles in which somebody acts for a provider towards its resellers, and orders. Source: domain facts 5.1, 7.5 and 11.2. */
export const agentRoles: readonly Role[] = ['global_admin', 'admin_agent', 'sales_agent'];

export function isAgent(actor: Actor): boolean {
  return actor.as === 'member' && actor.roles.some((role) => agentRoles.includes(role));
}
