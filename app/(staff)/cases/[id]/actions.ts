'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as approvals from '@/lib/verification/approvals';
import * as verifications from '@/lib/verification/commands';
import * as rejections from '@/lib/verification/rejections';
import * as shapes from '@/lib/verification/schema';
import { decide } from '@/lib/verification/verdicts';
import { back, orMoved } from './outcome';

// What is decided. What is pressed without typing shows the case as it is now when somebody was quicker; what was typed stays where it is.
export const approve = action(reviewer, shapes.approvalShape, orMoved(approvals.approve), back('approve'));
export const decideCheck = action(reviewer, shapes.verdictShape, decide, back('decide'));
export const proposeRejection = action(reviewer, shapes.groundShape, rejections.proposeRejection, back('propose'));
export const dropProposal = action(reviewer, shapes.caseShape, orMoved(rejections.dropProposal), back('drop'));
export const reject = action(reviewer, shapes.rejectionShape, orMoved(rejections.reject), back('reject'));
export const reinstate = action(reviewer, shapes.wordShape, verifications.reinstate, back('reinstate'));
export const suspend = action(reviewer, shapes.wordShape, verifications.suspend, back('suspend'));
export const restore = action(reviewer, shapes.wordShape, verifications.restore, back('restore'));
