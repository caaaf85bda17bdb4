'use server';

import { action } from '@/app/_server/action';
import { provenMember } from '@/app/_server/gates';
import * as departures from '@/lib/departure/commands';
import { departureShape } from '@/lib/departure/schema';

export const remove = action(provenMember, departureShape, departures.remove, '/settings/users?removed=yes');
