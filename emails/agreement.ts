import { type LetterTemplates, orStatus } from './template';

/** What is particular to each letter about the agreements, besides its words. */
export const agreementLetters = {
  /** To the Global admins, from somebody who may not sign. Source: domain fact 10, row 28. */
  'please-sign': { opens: '/agreements' },
  /** The company is active; the role Admin agent is next. Source: seed steps 7 and 8. */
  'agreement-signed': { opens: orStatus('/settings/users') },
  /** To a provider's Global admins, from somebody who may not sign. Source: domain fact 10, row 28. */
  'provider-please-sign': { opens: '/agreements' },
  /** The provider may invite resellers from now on. */
  'provider-agreement-signed': { opens: '/invitations/new' },
} satisfies Partial<LetterTemplates>;
