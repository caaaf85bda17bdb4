'use server';

import { action } from '@/app/_server/action';
import { partner } from '@/app/_server/gates';
import * as declines from '@/lib/agreement/declines';
import { declineShape } from '@/lib/agreement/schema';

export const decline = action(partner, declineShape, declines.decline, '/agreements?done=declined');
