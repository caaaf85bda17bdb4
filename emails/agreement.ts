import { byProvider, type LetterTemplates, orStatus, theirWords } from './template';

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
  /** To whoever signed, and to the Global admins of the organization. */
  'signed-copy-ready': { opens: ({ signatureId }) => `/signed-copies/${signatureId}` },
  /** To the operators, who alone can renew it. */
  'seal-certificate-ends': { opens: '/portal-health' },
  /** A version of the agreement the company accepted comes into force, and is to be accepted. Source: SPEC 5. */
  'agreement-version-announced': { opens: '/agreements', quote: theirWords },
  'agreement-version-waits': { opens: '/agreements', quote: theirWords },
  'agreement-version-withdrawn': { opens: '/agreements' },
  'agreement-version-accepted': { opens: '/agreements' },
  /** To the Global admins, from somebody who may not accept it. Source: domain fact 10, row 28. */
  'please-accept-version': { opens: '/agreements' },
  /** To a reseller's Global admins, from a provider of theirs. Source: domain fact 4, the provider's duty. */
  'provider-asks-to-sign': { opens: '/agreements', voice: byProvider },
  /** To the other Global admins, with the reason of the one who declined. */
  'agreement-declined': { opens: '/agreements', quote: theirWords },
  /** To somebody a Global admin names to accept it, with their note. */
  'sign-for-us': { opens: (_, { token }) => `/sign-for-company/${token}`, quote: theirWords },
  /** To the Global admins: what whom they asked answered, and that nobody did. */
  'delegation-taken': { opens: '/agreements' },
  'delegation-declined': { opens: '/agreements', quote: theirWords },
  'delegation-expired': { opens: '/agreements' },
  /** To whom was asked: that there is nothing to do any more. */
  'delegation-withdrawn': { opens: '/' },
  'delegation-overtaken': { opens: '/' },
  'delegation-void': { opens: '/' },
} satisfies Partial<LetterTemplates>;
