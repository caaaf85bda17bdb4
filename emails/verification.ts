import { requestPoints } from './request-points';
import { byOffice, type LetterTemplates, orStatus, theirWords } from './template';

/** What is particular to each letter in which reviewers say what became of an enrollment, besides its words. */
export const verificationLetters = {
  /** What the applicant has to put right, thing by thing. Source: domain fact 10, row 1. */
  'please-fix': { opens: orStatus('/enrollment/put-right'), points: requestPoints, quote: theirWords, voice: byOffice },
  /** What is asked for closes soon without an answer. */
  'answer-due': { opens: orStatus('/enrollment/put-right'), voice: byOffice },
  /** A reviewer gave more time for it. */
  'enrollment-extended': { opens: orStatus('/enrollment/put-right'), voice: byOffice },
  /** The company is verified; the agreement is next. Source: seed step 6. */
  'enrollment-approved': { opens: orStatus('/agreements'), voice: byOffice },
  /** Why the company could not be verified, and what would help. Source: domain fact 10, row 1. */
  'enrollment-rejected': { opens: orStatus('/enrollment'), points: requestPoints, quote: theirWords, voice: byOffice },
  /** A review lead reopened the case, and says why. */
  'enrollment-reinstated': { opens: orStatus('/enrollment'), quote: theirWords, voice: byOffice },
  /** The company may begin nothing new for now, and is told why. Source: domain fact 2.6. */
  'enrollment-suspended': { opens: orStatus('/enrollment'), quote: theirWords, voice: byOffice },
  /** The suspension is lifted. */
  /** Its participation is over. */
  'enrollment-ended': { opens: orStatus('/enrollment') },
  'enrollment-restored': { opens: orStatus('/enrollment'), quote: theirWords, voice: byOffice },
  /** To a reviewer whose case a lead took over. */
  'case-taken-over': { opens: ({ place, id }) => `/${place}/${id}` },
} satisfies Partial<LetterTemplates>;
