import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names =
  | 'answer-transfer'
  | 'transfer-requested'
  | 'transfer-approved'
  | 'transfer-declined'
  | 'transfer-expired'
  | 'transfer-withdrawn'
  | 'location-given'
  | 'move-partner-account'
  | 'partner-account-moved';

/** What is told of a location that one work account uses and another asks for. */
export const transferLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'answer-transfer': (told, { linkEnds }) => ({
    ...asked(told),
    after: [
      'The button opens a page that asks for the code in this letter and shows what either answer means. Nothing changes before that.',
      `The link works once, until ${linkEnds}.`,
    ],
    no: `You can decline on the same page. Without an answer by ${told.endsAt}, nothing changes.`,
    why: `You get this letter because this address signs in to the membership account ${told.account}.`,
  }),
  'transfer-requested': (told) => ({
    ...asked(told),
    no: `You can decline on the same page. Without an answer by ${told.endsAt}, nothing changes.`,
    why: `You get this letter because you are a Global admin of ${told.holder}, which uses this PartnerID.`,
  }),
  'transfer-approved': ({ partnerId, city, account }) => ({
    subject: `PartnerID ${partnerId} is yours now`,
    paragraphs: [
      `The transfer you asked for was approved. The location ${city} of the membership account ${account}, PartnerID ${partnerId}, is linked to your work account.`,
    ],
    button: 'See your identifiers',
    why: whyAsker,
  }),
  'transfer-declined': ({ partnerId, city, account }) => ({
    subject: `PartnerID ${partnerId} is not handed over`,
    paragraphs: [
      `The transfer you asked for was declined. The location ${city} of the membership account ${account}, PartnerID ${partnerId}, stays with the work account that uses it.`,
    ],
    quoted: 'The reason given:',
    after: ['You can link another location of the membership account, or add one.'],
    button: 'Choose another PartnerID',
    why: whyAsker,
  }),
  'transfer-expired': ({ partnerId, city, account }) => ({
    subject: `Nobody answered your request for PartnerID ${partnerId}`,
    paragraphs: [
      `You asked for the location ${city} of the membership account ${account}, PartnerID ${partnerId}. Nobody answered within fourteen days, so it stays with the work account that uses it.`,
      'You can ask again, link another location, or add one.',
    ],
    button: 'Choose a PartnerID',
    why: whyAsker,
  }),
  'transfer-withdrawn': ({ organization, partnerId, city, account }) => ({
    subject: `${organization} no longer asks for PartnerID ${partnerId}`,
    paragraphs: [
      `The request of ${organization} for the location ${city} of the membership account ${account}, PartnerID ${partnerId}, was withdrawn. You need to do nothing: it stays with the work account that uses it.`,
    ],
    button: 'Open the portal',
    why: whyAnswers(partnerId),
  }),
  'location-given': ({ organization, partnerId, city, account }) => ({
    subject: `PartnerID ${partnerId} was handed to ${organization}`,
    paragraphs: [
      `The location ${city} of the membership account ${account}, PartnerID ${partnerId}, is linked to the work account of ${organization} from now on. The work account that used it links another location, or adds one, before it accepts the agreement or orders.`,
      'If nobody of yours approved this, choose a new password for the membership account and tell whoever runs this portal.',
    ],
    button: 'Open the portal',
    why: whyAnswers(partnerId),
  }),
  'move-partner-account': ({ account, by, organization }, { linkEnds }) => ({
    subject: `Let ${organization} alone use the membership account ${account}?`,
    paragraphs: [
      `${by} asks that the work account of ${organization} alone use the membership account ${account}. Every other work account would be disconnected.`,
      'The button opens a page that asks for the code in this letter and shows who uses it now and what becomes of each PartnerID. Nothing changes before you decide there.',
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'Read what it means',
    no: 'If you do not want it, you need to do nothing.',
    why: `You get this letter because this address signs in to the membership account ${account}.`,
  }),
  'partner-account-moved': ({ account, organization }) => ({
    subject: `The membership account ${account} is now used by ${organization} alone`,
    paragraphs: [
      `The holder of the membership account ${account} decided by letter that the work account of ${organization} alone uses it. Every other work account is disconnected from it, and the PartnerIDs they used were let go or came along.`,
      'A work account without a PartnerID can neither accept the agreement nor order until it links another.',
    ],
    button: 'See your identifiers',
    why: `You get this letter because your work account is, or was, connected to the membership account ${account}.`,
  }),
};

const whyAsker = 'You get this letter because your company asked for this PartnerID.';
const whyAnswers = (partnerId: string) => `You get this letter because you may answer for PartnerID ${partnerId}.`;

function asked({ organization, by, partnerId, city, account, holder }: Told<'transfer-requested'>) {
  return {
    subject: `${organization} asks for PartnerID ${partnerId}`,
    paragraphs: [
      `${by} of ${organization} asks that the location ${city} of the membership account ${account}, PartnerID ${partnerId}, be handed to its work account. ${holder} uses it now.`,
      'Approve only if you know this company and want it to have the PartnerID: this work account then has none until it links another.',
    ],
    button: 'Read the request and answer',
  };
}
