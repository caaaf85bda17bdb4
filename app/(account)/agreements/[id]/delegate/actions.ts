'use server';

import { action } from '@/app/_server/action';
import { provenPartner } from '@/app/_server/gates';
import { ask } from '@/lib/delegation/commands';
import { delegateShape } from '@/lib/delegation/schema';

export const delegate = action(provenPartner, delegateShape, ask, '/agreements?done=asked');
