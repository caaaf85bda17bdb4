'use server';

import { action } from '@/app/_server/action';
import { member, provenMember } from '@/app/_server/gates';
import * as handovers from '@/lib/handover/commands';
import { declineHandoverShape, handoverShape } from '@/lib/handover/schema';

const answered = ({ handoverId }: { handoverId: string }) => `/settings/users/handovers/${handoverId}`;

export const accept = action(provenMember, handoverShape, handovers.accept, answered);
export const decline = action(member, declineHandoverShape, handovers.decline, answered);
export const withdraw = action(member, handoverShape, handovers.withdraw, answered);
