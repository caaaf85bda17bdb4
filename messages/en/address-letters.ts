import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names = 'prove-new-address' | 'address-wanted' | 'address-changed' | 'address-in-use' | 'address-change-undone';

/** What both addresses are told of a change of the one somebody signs in by. */
export const addressLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'prove-new-address': ({ email }, { linkEnds }) => ({
    subject: 'Confirm your new address',
    paragraphs: [
      `You asked to sign in by ${email} from now on, and to get your letters there.`,
      'The button opens a page where you confirm that this address is yours. Nothing changes before that.',
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'See the page',
    why: 'You get this letter because somebody gave this address in the settings of their account. If that was not you, you need to do nothing.',
  }),
  'address-wanted': () => ({
    subject: 'Somebody asked to sign in by your address',
    paragraphs: [
      'Somebody with another account asked to sign in by this address. It is yours, so nothing was changed.',
      'If it was you: you have two accounts. Sign in by this address to use the one that has it.',
    ],
    button: 'Open your settings',
    why: 'You get this letter because you sign in by this address.',
  }),
  'address-changed': ({ was, email, until }, { linkEnds }) => ({
    subject: 'Your address to sign in by was changed',
    paragraphs: [
      `From now on you sign in by ${email}, and get your letters there. ${was} opens your account no longer.`,
      `If you did not want this, the button opens a page where you take it back until ${until}: then ${was} counts again, and every session ends. What was added since to sign in by is gone, and you choose a new password.`,
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'Take it back',
    why: 'You get this letter because you signed in by this address until now.',
  }),
  'address-in-use': ({ was, email, until }) => ({
    subject: 'You sign in by this address from now on',
    paragraphs: [
      `${email} is your address from now on, to sign in by and for your letters. Your password stays.`,
      `We told ${was}, which can take the change back until ${until}.`,
    ],
    button: 'Open your settings',
    why: 'You get this letter because you confirmed that this address is yours.',
  }),
  'address-change-undone': ({ was, email }) => ({
    subject: 'The change of your address was taken back',
    paragraphs: [
      `You sign in by ${was} again. ${email} opens your account no longer, and every session has ended.`,
      'Whoever changed it may know your password, so it works no longer. Passkeys, an authenticator app and recovery codes made since the change was asked for are gone, too.',
      'Choose a new password to sign in again: we send the link for it to the address that counts.',
    ],
    button: 'Choose a new password',
    why: 'You get this letter because this address was part of the change.',
  }),
};
