'use server';

import { action } from '@/app/_server/action';
import { member, provenMember } from '@/app/_server/gates';
import * as roleRequests from '@/lib/role-request/commands';
import { declineRoleShape, roleRequestShape } from '@/lib/role-request/schema';

const answered = ({ requestId }: { requestId: string }) => `/settings/users/role-requests/${requestId}`;

export const grant = action(provenMember, roleRequestShape, roleRequests.grant, answered);
export const decline = action(member, declineRoleShape, roleRequests.decline, answered);
export const takeBack = action(member, roleRequestShape, roleRequests.takeBack, answered);
