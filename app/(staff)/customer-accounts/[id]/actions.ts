'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as customers from '@/lib/customer/commands';
import { claimShape, decisionShape, refusalShape, takeOverShape } from '@/lib/customer/schema';

const done = (event: string) => (fields: { customerId: string }) =>
  `/customer-accounts/${fields.customerId}?done=${event}`;

export const claim = action(reviewer, claimShape, customers.claim);
export const takeOver = action(reviewer, takeOverShape, customers.takeOver);
export const release = action(reviewer, claimShape, customers.release);
export const allow = action(reviewer, decisionShape, customers.allow, done('allow'));
export const refuse = action(reviewer, refusalShape, customers.refuse, done('refuse'));
