'use server';

import { action } from '@/app/_server/action';
import { provenMember } from '@/app/_server/gates';
import * as handovers from '@/lib/handover/commands';
import { handOverShape } from '@/lib/handover/schema';

export const handOver = action(
  provenMember,
  handOverShape,
  handovers.ask,
  (_, id) => `/settings/users/handovers/${id}`,
);
