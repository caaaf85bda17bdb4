import type { Role, StaffRole } from '@/lib/db';

export const roles = {
  global_admin: 'Global admin',
  user_admin: 'User management admin',
  billing_admin: 'Billing admin',
  admin_agent: 'Admin agent',
  sales_agent: 'Sales agent',
  helpdesk_agent: 'Helpdesk agent',
} satisfies Record<Role, string>;

export const staffRoles = {
  reviewer: 'Reviewer',
  review_lead: 'Review lead',
  operator: 'Operator',
} satisfies Record<StaffRole, string>;
