'use server';

import { action } from '@/app/_server/action';
import { member } from '@/app/_server/gates';
import * as roleRequests from '@/lib/role-request/commands';
import { askRoleShape } from '@/lib/role-request/schema';

export const ask = action(
  member,
  askRoleShape,
  roleRequests.ask,
  (_, id) => `/settings/users/role-requests/${id}?sent=yes`,
);
