import { roles as known } from '@/lib/organization/roles';
import { type LetterTemplates, theirWords } from './template';

const handover = ({ handoverId }: { handoverId: string }) => `/settings/users/handovers/${handoverId}`;
const request = ({ requestId }: { requestId: string }) => `/settings/users/role-requests/${requestId}`;

/** What is particular to each letter about colleagues, besides its words. */
export const organizationLetters = {
  /** To somebody a colleague added as a user. */
  'join-organization': { opens: (_, { token }) => `/join/${token}` },
  /** To each Global admin of a company that somebody asks to join. */
  'join-request-asked': { opens: (_, { token }) => `/answer-join-request/${token}`, quote: theirWords },
  /** To whoever asked, when they were let in. */
  'join-request-accepted': { opens: '/sign-in' },
  /** To whoever asked, with the reason against it. */
  'join-request-declined': { opens: '/enrollment/alike', quote: theirWords },
  /** To whoever asked, when nobody answered. */
  'join-request-expired': { opens: '/enrollment/alike' },
  /** To the Global admins of a company that gave notice, and took it back. */
  'exit-noticed': { opens: '/settings/legal-info/program', quote: theirWords },
  'exit-taken-back': { opens: '/settings/legal-info/program' },
  /** To the Global admins of its providers and its customers. */
  'partner-leaves': { opens: '/overview', quote: theirWords },
  'partner-stays': { opens: '/overview' },
  /** To somebody a colleague removed. */
  'user-removed': { opens: '/sign-in' },
  /** To the Global admins, of somebody who left. */
  'user-left': { opens: '/settings/users' },
  /** To the colleague it is offered to, with what the giver wrote; it is answered signed in. */
  'handover-asked': { opens: handover, quote: theirWords },
  /** To whoever offered, and once it is accepted to all other Global admins. */
  'handover-accepted': { opens: '/settings/users' },
  'handover-declined': { opens: handover, quote: theirWords },
  'handover-expired': { opens: handover },
  /** To the colleague: that there is nothing to do any more. */
  'handover-withdrawn': { opens: '/settings/users' },
  /** To each who may give the role, with what the asker wants to do; it is answered signed in. */
  'role-requested': { opens: request, quote: theirWords },
  /** To whoever asked. */
  'role-granted': { opens: '/sign-in' },
  'role-declined': { opens: request, quote: theirWords },
  'role-request-expired': { opens: request },
  /** To whoever asked for a company that cannot sign in: the record to create, and whether it is there. */
  'way-back-asked': { opens: (_, { token }) => `/way-back/${token}` },
  /** To leads and operators, of whom two decide. */
  'way-back-proven': { opens: ({ id }) => `/ways-back/${id}` },
  /** To whoever asked, when two of the staff approved. */
  'way-back-approved': { opens: '/' },
  /** To everybody of the company, each with a link to stop it. */
  'way-back-waits': { opens: (_, { token }) => `/stop-way-back/${token}` },
  /** To whoever asked, when nobody stopped it. */
  'way-back-ready': { opens: (_, { token }) => `/take-way-back/${token}` },
  /** To everybody of the company, when there is a new Global admin. */
  'way-back-opened': { opens: '/sign-in' },
  /** To whoever asked: somebody of the company stopped it. */
  'way-back-stopped': { opens: '/way-back' },
  /** To whoever asked, with the reason against it. */
  'way-back-declined': { opens: '/way-back', quote: theirWords },
  /** To whoever asked, when nobody went on with it. */
  'way-back-expired': { opens: '/way-back' },
  /** To somebody whose roles a colleague changed, with those held now. */
  'roles-changed': {
    opens: '/settings/users',
    points: ({ roles }, words) =>
      known.filter((role) => roles.includes(role)).map((role) => ({ lines: [words.roles[role]] })),
  },
} satisfies Partial<LetterTemplates>;
