'use server';

import { action } from '@/app/_server/action';
import { provenReseller } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { askToMove } from '@/lib/location-transfer/account-move';

export const ask = action(provenReseller, nothingShape, askToMove, '/settings/identifiers?move=asked');
