import { requestPoints } from './request-points';
import { type LetterTemplates, orStatus, theirWords } from './template';

/** What is particular to each letter about an enrollment, besides its words. */
export const enrollmentLetters = {
  /** To the primary contact, who confirms signing up and the address. Source: seed step 5, "Important". */
  'confirm-email': { opens: (_, { token }) => `/confirm/${token}` },
  /** To the Global admins: what was begun waits for them, or for the contact. */
  'enrollment-waits': { opens: '/enrollment' },
  /** To the Global admins of a direct partner, which is through at once. */
  'enrolled-direct': { opens: '/agreements' },
  /** To the Global admins: the primary contact has been written to. */
  'enrollment-submitted': { opens: '/enrollment' },
  /** The address is confirmed and the review goes on. Source: seed step 5, "Important". */
  'review-started': { opens: orStatus('/enrollment') },
  /** To the Global admins: the contact pressed "This was not me". Source: domain fact 10, row 5. */
  'email-denied': { opens: '/enrollment' },
  /** To the Global admins: the contact took "This was not me" back. */
  'email-denial-undone': { opens: '/enrollment' },
  /** What the applicant has to put right, thing by thing. Source: domain fact 10, row 1. */
  'please-fix': { opens: orStatus('/enrollment'), points: requestPoints, quote: theirWords },
  /** The corrected answers have arrived. */
  'enrollment-resubmitted': { opens: orStatus('/enrollment') },
  /** The company is verified; the agreement is next. Source: seed step 6. */
  'enrollment-approved': { opens: orStatus('/agreements') },
  /** Why the company could not be verified, and what would help. Source: domain fact 10, row 1. */
  'enrollment-rejected': { opens: orStatus('/enrollment'), points: requestPoints, quote: theirWords },
  /** A review lead reopened the case, and says why. */
  'enrollment-reinstated': { opens: orStatus('/enrollment'), quote: theirWords },
  /** The applicant gave the enrollment up. */
  'enrollment-withdrawn': { opens: orStatus('/enrollment') },
  /** Time or attempts ran out. Source: domain fact 2.4. */
  'enrollment-closed': { opens: orStatus('/enrollment') },
  /** The company may begin nothing new for now, and is told why. Source: domain fact 2.6. */
  'enrollment-suspended': { opens: orStatus('/enrollment'), quote: theirWords },
  /** The suspension is lifted. */
  'enrollment-restored': { opens: orStatus('/enrollment'), quote: theirWords },
  /** To whoever asked where it stands: the contact, or a Global admin. */
  'enrollment-status': { opens: (_, { token }) => `/status/${token}` },
  /** To a reviewer whose case a lead took over. */
  'case-taken-over': { opens: ({ place, id }) => `/${place}/${id}` },
} satisfies Partial<LetterTemplates>;
