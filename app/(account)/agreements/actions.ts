'use server';

import { action } from '@/app/_server/action';
import { partner, provider, reseller } from '@/app/_server/gates';
import { askToSignAsProvider } from '@/lib/agreement/as-provider';
import { askToSign } from '@/lib/agreement/commands';
import * as delegations from '@/lib/delegation/commands';
import { delegationShape, refuseShape } from '@/lib/delegation/schema';
import { nothingShape } from '@/lib/enrollment/schema';

export const ask = action(reseller, nothingShape, askToSign, '/agreements?asked=yes');
export const askAsProvider = action(provider, nothingShape, askToSignAsProvider, '/agreements?asked=yes');
export const sendAgain = action(partner, delegationShape, delegations.sendAgain, '/agreements?done=sent');
export const withdraw = action(partner, delegationShape, delegations.withdraw, '/agreements?done=withdrawn');
export const declineDelegation = action(partner, refuseShape, delegations.decline, '/agreements?done=said_no');
