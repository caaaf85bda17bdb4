'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as conversations from '@/lib/conversation/commands';
import { askShape } from '@/lib/conversation/schema';

export const ask = action(reseller, askShape, conversations.ask, '/enrollment/conversation?sent=yes');
