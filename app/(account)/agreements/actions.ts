'use server';

import { action } from '@/app/_server/action';
import { provider, reseller } from '@/app/_server/gates';
import { askToSignAsProvider } from '@/lib/agreement/as-provider';
import { askToSign } from '@/lib/agreement/commands';
import { nothingShape } from '@/lib/enrollment/schema';

export const ask = action(reseller, nothingShape, askToSign, '/agreements?asked=yes');
export const askAsProvider = action(provider, nothingShape, askToSignAsProvider, '/agreements?asked=yes');
