import type { Role } from '@/generated/prisma/enums';

/** In the order in which pages show them: the tenant's roles, then the programme's. Source: domain fact 5.1. */
export const roles = [
  'global_admin',
  'user_admin',
  'billing_admin',
  'admin_agent',
  'sales_agent',
  'helpdesk_agent',
] as const satisfies readonly Role[];

const grantableByUserAdmin: readonly Role[] = [
  'user_admin',
  'billing_admin',
  'admin_agent',
  'sales_agent',
  'helpdesk_agent',
];

export function mayManageUsers(own: readonly Role[]): boolean {
  return own.includes('global_admin') || own.includes('user_admin');
}

/** Whether somebody with `own` roles may turn another's roles from `before` into `after`. A user admin never touches a Global admin. */
export function mayGrant(own: readonly Role[], before: readonly Role[], after: readonly Role[]): boolean {
  if (own.includes('global_admin')) return true;
  if (!own.includes('user_admin')) return false;
  return !before.includes('global_admin') && after.every((role) => grantableByUserAdmin.includes(role));
}
