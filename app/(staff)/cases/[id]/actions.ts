'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as approvals from '@/lib/verification/approvals';
import * as verifications from '@/lib/verification/commands';
import * as rejections from '@/lib/verification/rejections';
import { approvalShape, caseShape, fixShape, groundShape, rejectionShape, wordShape } from '@/lib/verification/schema';
import { back, orMoved } from './outcome';

// What is decided. What is pressed without typing shows the case as it is now when somebody was quicker; what was typed stays where it is.
export const approve = action(reviewer, approvalShape, orMoved(approvals.approve), back('approve'));
export const askForFix = action(reviewer, fixShape, verifications.askForFix, back('ask'));
export const proposeRejection = action(reviewer, groundShape, rejections.proposeRejection, back('propose'));
export const dropProposal = action(reviewer, caseShape, orMoved(rejections.dropProposal), back('drop'));
export const reject = action(reviewer, rejectionShape, orMoved(rejections.reject), back('reject'));
export const reinstate = action(reviewer, wordShape, verifications.reinstate, back('reinstate'));
export const suspend = action(reviewer, wordShape, verifications.suspend, back('suspend'));
export const restore = action(reviewer, wordShape, verifications.restore, back('restore'));
