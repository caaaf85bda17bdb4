'use server';

import { action } from '@/app/_server/action';
import { withAddress } from '@/app/_server/carried';
import { rolesOf } from '@/app/_server/chosen';
import { member, partner, provenMember, provenMemberWith } from '@/app/_server/gates';
import * as access from '@/lib/departure/access';
import * as joining from '@/lib/identity/joining';
import { turnOffFor } from '@/lib/identity/second-step-help';
import { limitShape } from '@/lib/mark/schema';
import * as territories from '@/lib/mark/territories';
import { accessShape, membershipShape, newUserShape, rolesShape } from '@/lib/organization/schema';
import { updateRoles } from '@/lib/role-request/update-roles';

export const add = action(provenMember, newUserShape, joining.invite, withAddress('/settings/users?added=yes'));
export const update = action(
  provenMemberWith('roles', (form) => rolesOf(String(form.get('membershipId')), String(form.get('seen')))),
  rolesShape,
  updateRoles,
  ({ membershipId }) => `/settings/users/${membershipId}?done=updated`,
);
export const setAccess = action(
  provenMember,
  accessShape,
  access.setAccess,
  ({ membershipId, access }) => `/settings/users/${membershipId}?done=${access}`,
);
export const inviteAgain = action(
  member,
  membershipShape,
  joining.inviteAgain,
  ({ membershipId }) => `/settings/users/${membershipId}?done=sent`,
);
export const setLimit = action(partner, limitShape, territories.setLimit, '/settings/users?done=territories');
export const turnOffSecondStep = action(
  provenMember,
  membershipShape,
  turnOffFor,
  ({ membershipId }) => `/settings/users/${membershipId}?done=second-step-off`,
);
