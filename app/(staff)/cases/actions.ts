'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import { answerShape } from '@/lib/conversation/schema';
import { nothingShape } from '@/lib/enrollment/schema';
import { escalationShape } from '@/lib/escalation/schema';
import * as claims from '@/lib/verification/claims';
import * as documents from '@/lib/verification/documents';
import * as escalations from '@/lib/verification/escalations';
import * as letters from '@/lib/verification/letters';
import * as messages from '@/lib/verification/messages';
import {
  acceptDocumentShape,
  caseLetterShape,
  caseShape,
  refuseDocumentShape,
  takeOverShape,
} from '@/lib/verification/schema';
import { back, orMoved } from './[id]/outcome';

// What is done with a case besides deciding it: who has it, its documents, its letters and what is written to the company.
export const next = action(reviewer, nothingShape, claims.claimNext, (_, id) =>
  id ? `/cases/${id}?done=claim` : '/cases?next=none',
);
export const claim = action(reviewer, caseShape, orMoved(claims.claim), back('claim'));
export const takeOver = action(reviewer, takeOverShape, orMoved(claims.takeOver), back('takeOver'));
export const release = action(reviewer, caseShape, orMoved(claims.release), back('release'));
export const sendAgain = action(reviewer, caseLetterShape, orMoved(letters.sendAgain), back('send'));
export const answer = action(reviewer, answerShape, messages.answer, back('answer'));
export const escalate = action(reviewer, escalationShape, orMoved(escalations.escalate), back('escalate'));
export const answerAsLead = action(reviewer, answerShape, escalations.answerAsLead, back('answer'));
export const acceptDocument = action(
  reviewer,
  acceptDocumentShape,
  orMoved(documents.acceptDocument),
  back('acceptDocument'),
);
export const refuseDocument = action(reviewer, refuseDocumentShape, documents.refuseDocument, back('refuseDocument'));
