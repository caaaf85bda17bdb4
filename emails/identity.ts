import type { LetterTemplates } from './template';

const secondStep = '/settings/second-step';
const passkeys = '/settings/passkeys';

/** What is particular to each letter about signing in, besides its words. */
export const identityLetters = {
  /** To whoever asked for a work account with an address nobody has proven. */
  'prove-address': { opens: (_, { token }) => `/prove-address/${token}` },
  /** To whoever created a work account. */
  'account-created': { opens: '/sign-in' },
  /** Instead of telling on the page whether an address is known. */
  'account-exists': { opens: '/sign-in' },
  /** To the address somebody wants to sign in by from now on. */
  'prove-new-address': { opens: (_, { token }) => `/prove-new-address/${token}` },
  /** To whoever signs in by an address that somebody else asked for. */
  'address-wanted': { opens: '/settings' },
  /** To the address of before, with the way back. */
  'address-changed': { opens: (_, { token }) => `/take-address-back/${token}` },
  'address-in-use': { opens: '/settings' },
  /** To both, once the old one took it back. */
  'address-change-undone': { opens: '/forgot-password' },
  /** To whoever asked for a new password. */
  'reset-password': { opens: (_, { token }) => `/reset-password/${token}` },
  /** To the owner of an account whose password changed. */
  'password-changed': { opens: '/forgot-password' },
  /** To the owner of an account whose second step was turned on. */
  'second-step-on': { opens: secondStep },
  /** To the owner of an account whose second step was turned off, by whom if it was a colleague. */
  'second-step-off': { opens: secondStep },
  /** To somebody whose recovery code was used, with how many are left. */
  'recovery-code-used': { opens: secondStep },
  /** To somebody who has ten new recovery codes; the earlier ones no longer count. */
  'recovery-codes-made': { opens: secondStep },
  /** To somebody who has one passkey more. */
  'passkey-added': { opens: passkeys },
  /** To somebody who has one less. */
  'passkey-removed': { opens: passkeys },
  /** To the owner of a passkey that answered as if there were two of it. */
  'passkey-refused': { opens: passkeys },
} satisfies Partial<LetterTemplates>;
