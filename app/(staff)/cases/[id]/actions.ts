'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as approvals from '@/lib/verification/approvals';
import * as claims from '@/lib/verification/claims';
import * as verifications from '@/lib/verification/commands';
import * as letters from '@/lib/verification/letters';
import * as rejections from '@/lib/verification/rejections';
import {
  approvalShape,
  caseLetterShape,
  caseShape,
  fixShape,
  groundShape,
  rejectionShape,
  takeOverShape,
  wordShape,
} from '@/lib/verification/schema';
import { back, orMoved } from './outcome';

// What is pressed without typing shows the case as it is now when somebody was quicker; what was typed stays where it is.
export const claim = action(reviewer, caseShape, orMoved(claims.claim), back('claim'));
export const takeOver = action(reviewer, takeOverShape, orMoved(claims.takeOver), back('takeOver'));
export const release = action(reviewer, caseShape, orMoved(claims.release), back('release'));
export const approve = action(reviewer, approvalShape, orMoved(approvals.approve), back('approve'));
export const askForFix = action(reviewer, fixShape, verifications.askForFix, back('ask'));
export const proposeRejection = action(reviewer, groundShape, rejections.proposeRejection, back('propose'));
export const dropProposal = action(reviewer, caseShape, orMoved(rejections.dropProposal), back('drop'));
export const reject = action(reviewer, rejectionShape, orMoved(rejections.reject), back('reject'));
export const reinstate = action(reviewer, wordShape, verifications.reinstate, back('reinstate'));
export const suspend = action(reviewer, wordShape, verifications.suspend, back('suspend'));
export const restore = action(reviewer, wordShape, verifications.restore, back('restore'));
export const sendAgain = action(reviewer, caseLetterShape, orMoved(letters.sendAgain), back('send'));
