'use server';

import { action } from '@/app/_server/action';
import { reviewLead } from '@/app/_server/gates';
import { reasonShape, standingShape } from '@/lib/verification/reason-schema';
import * as reasons from '@/lib/verification/reason-versions';

const saved =
  (done: string) =>
  ({ code }: { code: string }) =>
    `/reasons/${code}?done=${done}`;

export const say = action(reviewLead, reasonShape, reasons.sayReason, saved('say'));
export const add = action(reviewLead, reasonShape, reasons.addReason, saved('add'));
export const retire = action(reviewLead, standingShape, reasons.retireReason, saved('retire'));
export const offer = action(reviewLead, standingShape, reasons.offerReason, saved('offer'));
