import type { Role } from '@/generated/prisma/enums';
import type { ReasonCode } from '@/lib/refusal';

/** For each refusal that a role would cure, which would, the one asked for most first. Source: domain fact 5.1. */
export const rolesFor = {
  global_admin_only: ['global_admin'],
  agent_role_missing: ['admin_agent', 'sales_agent', 'global_admin'],
  admin_role_missing: ['admin_agent', 'global_admin'],
  helpdesk_role_missing: ['helpdesk_agent', 'admin_agent', 'global_admin'],
  only_who_may_grant: ['user_admin', 'global_admin'],
  user_manager_only: ['user_admin', 'global_admin'],
} as const satisfies Partial<Record<ReasonCode, readonly Role[]>>;

export type RoleRefusal = keyof typeof rolesFor;

export function isRoleRefusal(code: string): code is RoleRefusal {
  return Object.hasOwn(rolesFor, code);
}
