import { requestPoints } from './request-points';
import { type LetterTemplates, orStatus } from './template';

type Reader = Parameters<ReturnType<typeof orStatus>>[1];

// A contact may have no account: for them the page that tells anybody where an enrollment stands.
const itsPage = (told: { changeId: string; reference: string }, reader: Reader) =>
  orStatus(`/settings/legal-info/changes/${told.changeId}`)(told, reader);

/** What is particular to each letter about a change of a verified company, besides its words. */
export const companyChangeLetters = {
  /** To the contact that is to be. Source: domain facts 2.1 and 10, row 6. */
  'confirm-change': { opens: (_, { token }) => `/confirm-change/${token}` },
  /** To the contact in force, who may know nothing of it, and to the Global admins. */
  'contact-change-asked': { opens: itsPage },
  'change-sent': { opens: itsPage },
  /** What is to be put right. */
  'change-please-fix': { opens: itsPage, points: requestPoints },
  'change-approved': { opens: itsPage },
  /** Why it was refused, and what would help; nothing else of the company is touched. Source: domain fact 10, rows 1 and 34. */
  'change-rejected': { opens: itsPage, points: requestPoints },
  'change-denied': { opens: itsPage },
  'change-withdrawn': { opens: itsPage },
  'change-closed': { opens: itsPage },
  /** To the contact that would have been, whom the company's pages tell nothing. */
  'contact-change-over': { opens: '/' },
} satisfies Partial<LetterTemplates>;
