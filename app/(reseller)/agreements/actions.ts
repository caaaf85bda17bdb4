'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { askToSign } from '@/lib/agreement/commands';
import { nothingShape } from '@/lib/enrollment/schema';

export const ask = action(reseller, nothingShape, askToSign, '/agreements?asked=yes');
