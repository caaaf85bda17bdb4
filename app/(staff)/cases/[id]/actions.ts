'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as approvals from '@/lib/verification/approvals';
import * as verifications from '@/lib/verification/commands';
import * as proposals from '@/lib/verification/proposals';
import * as rejections from '@/lib/verification/rejections';
import * as shapes from '@/lib/verification/schema';
import * as two from '@/lib/verification/second-looks';
import { decide } from '@/lib/verification/verdicts';
import { back, orMoved } from './outcome';

// What is decided. What is pressed without typing shows the case as it is now when somebody was quicker; what was typed stays where it is.
export const approve = action(reviewer, shapes.approvalShape, orMoved(approvals.approve), back('approve'));
export const decideCheck = action(reviewer, shapes.verdictShape, decide, back('decide'));
export const proposeRejection = action(reviewer, shapes.groundShape, rejections.proposeRejection, back('propose'));
export const reject = action(reviewer, shapes.confirmationShape, orMoved(rejections.reject), back('reject'));
export const proposeOverride = action(reviewer, shapes.wordShape, two.proposeOverride, back('propose_override'));
export const override = action(reviewer, shapes.confirmationShape, orMoved(two.override), back('override'));
export const proposeReinstatement = action(
  reviewer,
  shapes.wordShape,
  two.proposeReinstatement,
  back('propose_reinstate'),
);
export const reinstate = action(reviewer, shapes.confirmationShape, orMoved(two.reinstate), back('reinstate'));
export const dropProposal = action(reviewer, shapes.caseShape, orMoved(proposals.dropProposal), back('drop'));
export const suspend = action(reviewer, shapes.wordShape, verifications.suspend, back('suspend'));
export const restore = action(reviewer, shapes.wordShape, verifications.restore, back('restore'));
