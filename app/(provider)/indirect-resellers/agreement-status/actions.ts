'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import { askToSign } from '@/lib/agreement-status/commands';
import { askShape } from '@/lib/agreement-status/schema';

export const ask = action(provider, askShape, askToSign, '/indirect-resellers/agreement-status?asked=yes');
