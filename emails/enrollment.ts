import { type LetterTemplates, orStatus } from './template';

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
  /** The corrected answers have arrived. */
  'enrollment-resubmitted': { opens: orStatus('/enrollment') },
  /** The applicant gave the enrollment up. */
  'enrollment-withdrawn': { opens: orStatus('/enrollment') },
  /** Time or attempts ran out. Source: domain fact 2.4. */
  'enrollment-closed': { opens: orStatus('/enrollment') },
  /** To the Global admins: the record of a domain was found, or is no longer there. */
  'domain-proven': { opens: '/enrollment/domain' },
  'domain-proof-gone': { opens: '/enrollment/domain' },
  /** To whoever asked where it stands: the contact, or a Global admin. */
  'enrollment-status': { opens: (_, { token }) => `/status/${token}` },
} satisfies Partial<LetterTemplates>;
