import type { LetterWords, Told } from '@/lib/letter/letters';

type Names = 'passkey-added' | 'passkey-removed' | 'passkey-refused';

/** What is written to somebody about their passkeys. */
export const passkeyLetters: { [Name in Names]: (told: Told<Name>) => LetterWords } = {
  'passkey-added': ({ passkey }) => ({
    subject: 'A passkey was added to your account',
    paragraphs: [
      `The passkey “${passkey}” now signs in to your account, without a password and without a code.`,
      'If it was you, there is nothing to do. If it was not, remove the passkey at once, choose a new password and tell a Global admin of your organization.',
    ],
    button: 'See your passkeys',
    why: 'You get this letter whenever a passkey is added to your account or removed from it.',
  }),
  'passkey-removed': ({ passkey }) => ({
    subject: 'A passkey was removed from your account',
    paragraphs: [
      `The passkey “${passkey}” no longer signs in to your account, and every other session has ended.`,
      'If it was you, there is nothing to do. If it was not, choose a new password at once and tell a Global admin of your organization.',
    ],
    button: 'See your passkeys',
    why: 'You get this letter whenever a passkey is added to your account or removed from it.',
  }),
  'passkey-refused': ({ passkey }) => ({
    subject: 'A passkey of yours was refused',
    paragraphs: [
      `Somebody, perhaps you, used your passkey “${passkey}”. It counted fewer uses than we have seen, as if there were a copy of it. Nobody was let in with it.`,
      'Remove this passkey, and add a new one from the same device. If it happens again with the new one, ask whoever looks after the device.',
    ],
    button: 'See your passkeys',
    why: 'You get this letter because a passkey of your account was refused.',
  }),
};
