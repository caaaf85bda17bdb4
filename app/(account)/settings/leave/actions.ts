'use server';

import { action } from '@/app/_server/action';
import { provenMember } from '@/app/_server/gates';
import * as departures from '@/lib/departure/commands';
import { departureShape } from '@/lib/departure/schema';

export const leave = action(provenMember, departureShape, departures.leave, '/settings?left=yes');
