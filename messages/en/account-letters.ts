import type { LetterWords, PartnerAccountNews, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names =
  | 'prove-address'
  | 'reset-partner-account'
  | 'prove-partner-account'
  | 'partner-account-connected'
  | 'location-added'
  | 'location-closed';

/** What somebody is told about a work account they asked for, and about the membership account they hold. */
export const accountLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'prove-address': ({ organization }, { linkEnds }) => ({
    subject: `Confirm your address to begin the work account of ${organization}`,
    paragraphs: [
      `Somebody, perhaps you, asked for a work account for ${organization} with this address. It begins once you confirm that the address is yours.`,
      'The button opens a page that asks for the code in this letter and the password you chose. Nothing changes before that.',
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'Confirm the address',
    no: 'If that was not you, you need to do nothing: without your confirmation there will be no account.',
    why: 'You get this letter because this address was typed on the page Create work account.',
  }),
  'reset-partner-account': ({ account }, { linkEnds }) => ({
    subject: `Choose a new password for the membership account ${account}`,
    paragraphs: [
      `Somebody, perhaps you, asked for a new password for the membership account ${account}. The button opens a page where you choose it.`,
      `The link works once, until ${linkEnds}. The present password stays as it is until you have chosen another.`,
    ],
    button: 'Choose a new password',
    no: 'If you did not ask, you need to do nothing.',
    why: `You get this letter because this address signs in to the membership account ${account}.`,
  }),
  'prove-partner-account': ({ account }, { linkEnds }) => ({
    subject: `Confirm the address of the membership account ${account}`,
    paragraphs: [
      `Somebody, perhaps you, created the membership account ${account}, to which this address signs in. Its PartnerIDs can be linked to a work account once you confirm that the address is yours.`,
      'The button opens a page that asks for the code in this letter. Nothing changes before that.',
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'Confirm the address',
    no: 'If you know nothing of it, you need to do nothing: without your confirmation none of its PartnerIDs is linked.',
    why: `You get this letter because this address signs in to the membership account ${account}.`,
  }),
  'partner-account-connected': (told) => ({
    subject: `${told.organization} connected your membership account`,
    paragraphs: [
      `${told.by} signed in to the membership account ${told.account} and connected it to the work account of ${told.organization}. They see its PartnerIDs, and may link one of its locations or add a location.`,
      'If you know nothing of this, somebody else knows the password: choose a new one. The button opens a page where you ask for it. You need no work account for that.',
    ],
    button: 'Ask for a new password',
    why: whyHolder(told),
  }),
  'location-added': (told) => ({
    subject: `Your membership account has a new location in ${told.city}`,
    paragraphs: [
      `${told.by} of ${told.organization} added the location ${told.city} to the membership account ${told.account}. Its PartnerID is ${told.partnerId}.`,
      'If you know nothing of this, choose a new password for the membership account. The button opens a page where you ask for it. You need no work account for that.',
    ],
    button: 'Ask for a new password',
    why: whyHolder(told),
  }),
  'location-closed': (told) => ({
    subject: `The location ${told.city} of your membership account is closed`,
    paragraphs: [
      `${told.by} of ${told.organization} closed the location ${told.city} of the membership account ${told.account}. Its PartnerID ${told.partnerId} is never used again.`,
      'If you know nothing of this, choose a new password for the membership account. The button opens a page where you ask for it. You need no work account for that.',
    ],
    button: 'Ask for a new password',
    why: whyHolder(told),
  }),
};

function whyHolder({ account }: PartnerAccountNews): string {
  return `You get this letter because this address signs in to the membership account ${account}.`;
}
