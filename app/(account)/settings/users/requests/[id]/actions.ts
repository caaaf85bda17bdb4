'use server';

import { action } from '@/app/_server/action';
import { rolesOf } from '@/app/_server/chosen';
import { provenMember, provenMemberWith } from '@/app/_server/gates';
import * as joinRequests from '@/lib/join-request/commands';
import { acceptShape, declineShape } from '@/lib/join-request/schema';

const answered = ({ requestId }: { requestId: string }) => `/settings/users/requests/${requestId}`;

export const accept = action(
  provenMemberWith('roles', (form) => rolesOf(String(form.get('requestId')), String(form.get('seen')))),
  acceptShape,
  joinRequests.accept,
  answered,
);
export const decline = action(provenMember, declineShape, joinRequests.decline, answered);
