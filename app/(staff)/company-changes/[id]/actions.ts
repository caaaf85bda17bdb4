'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as reviews from '@/lib/company-change/review';
import { approvalShape, changeShape, groundShape, seenShape, takeOverShape } from '@/lib/company-change/schema';

const done = (deed: string) => (fields: { changeId: string }) => `/company-changes/${fields.changeId}?done=${deed}`;

export const claim = action(reviewer, changeShape, reviews.claim);
export const takeOver = action(reviewer, takeOverShape, reviews.takeOver);
export const release = action(reviewer, changeShape, reviews.release);
export const approve = action(reviewer, approvalShape, reviews.approve, done('approve'));
export const ask = action(reviewer, groundShape, reviews.ask, done('ask'));
export const proposeRefusal = action(reviewer, groundShape, reviews.proposeRefusal, done('propose'));
export const dropRefusal = action(reviewer, seenShape, reviews.dropRefusal, done('drop'));
export const refuse = action(reviewer, seenShape, reviews.refuse, done('refuse'));
