'use server';

import { action } from '@/app/_server/action';
import { member, provenMember } from '@/app/_server/gates';
import * as joining from '@/lib/organization/joining';
import { accessShape, membershipShape, newUserShape, rolesShape } from '@/lib/organization/schema';
import { turnOffFor } from '@/lib/organization/second-step-help';
import * as users from '@/lib/organization/users';

export const add = action(
  member,
  newUserShape,
  joining.invite,
  ({ email }) => `/settings/users?${new URLSearchParams({ added: email })}`,
);
export const update = action(
  member,
  rolesShape,
  users.updateRoles,
  ({ membershipId }) => `/settings/users/${membershipId}?done=updated`,
);
export const setAccess = action(
  member,
  accessShape,
  users.setAccess,
  ({ membershipId, access }) => `/settings/users/${membershipId}?done=${access}`,
);
export const inviteAgain = action(
  member,
  membershipShape,
  joining.inviteAgain,
  ({ membershipId }) => `/settings/users/${membershipId}?done=sent`,
);
export const turnOffSecondStep = action(
  provenMember,
  membershipShape,
  turnOffFor,
  ({ membershipId }) => `/settings/users/${membershipId}?done=second-step-off`,
);
