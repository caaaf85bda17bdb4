import type { DelegationNews, LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names =
  | 'provider-asks-to-sign'
  | 'agreement-declined'
  | 'sign-for-us'
  | 'delegation-taken'
  | 'delegation-declined'
  | 'delegation-withdrawn'
  | 'delegation-overtaken'
  | 'delegation-void'
  | 'delegation-expired';

/** What somebody is told who is asked to accept the agreement for a company, and the company's Global admins of the answer. */
export const delegationLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'sign-for-us': ({ company, agreement, askedBy, person }, { linkEnds }) => ({
    subject: `${askedBy} asks you to accept an agreement for ${company}`,
    paragraphs: [
      `${askedBy}, a Global admin of ${company}, names you as the person who may bind the company, and asks you to read and accept the partner agreement, version ${agreement}.`,
      'The button opens a page with the whole agreement, where you say yes or no; nothing changes before that. If you say yes, you get a sign-in to the account of the company without any role, and accept the agreement there.',
      `The link works once, until ${linkEnds}.`,
    ],
    quoted: `${askedBy} writes:`,
    button: 'See what is asked',
    no: 'You can say no on the same page. If you do not know them, you need to do nothing.',
    why: `You get this letter because ${askedBy} gave this address as that of ${person}.`,
  }),
  'delegation-taken': (told) => ({
    subject: `${told.person} will accept the agreement for ${told.company}`,
    paragraphs: [
      `${told.person} said yes to what ${told.askedBy} asked: to accept version ${told.agreement} of the partner agreement for ${told.company}.`,
      'They belong to the account from now on, without any role, and can accept that version. You can take it back until they have.',
    ],
    button: 'Open Agreements',
    why: whyAdmin(told),
  }),
  'delegation-declined': (told) => ({
    subject: `${told.person} will not accept the agreement for ${told.company}`,
    paragraphs: [
      `${told.askedBy} asked ${told.person} to accept version ${told.agreement} of the partner agreement for ${told.company}. The answer is no.`,
      'A Global admin can accept it, or ask somebody else.',
    ],
    quoted: 'Their reason:',
    button: 'Open Agreements',
    why: whyAdmin(told),
  }),
  'delegation-expired': (told) => ({
    subject: `${told.company}: ${told.person} did not accept the agreement in time`,
    paragraphs: [
      `${told.askedBy} asked ${told.person} to accept version ${told.agreement} of the partner agreement for ${told.company}. The 30 days are over, and the link opens nothing any more.`,
      'A Global admin can accept it, or ask anew.',
    ],
    button: 'Open Agreements',
    why: whyAdmin(told),
  }),
  'delegation-withdrawn': (told) => ({
    subject: `${told.company}: you need not accept the agreement`,
    paragraphs: [
      `${told.askedBy} had asked you to accept version ${told.agreement} of the partner agreement for ${told.company}. A Global admin took that back, so there is nothing for you to do.`,
      'The link of the letter before opens nothing any more.',
    ],
    button: 'Open the portal',
    why: whyPerson(told),
  }),
  'delegation-overtaken': (told) => ({
    subject: `${told.company}: the agreement is accepted`,
    paragraphs: [
      `${told.askedBy} had asked you to accept version ${told.agreement} of the partner agreement for ${told.company}. It has been accepted by a Global admin meanwhile, so there is nothing for you to do.`,
      'The link of the letter before opens nothing any more.',
    ],
    button: 'Open the portal',
    why: whyPerson(told),
  }),
  'delegation-void': (told) => ({
    subject: `${told.company}: there is no agreement to accept any more`,
    paragraphs: [
      `${told.askedBy} had asked you to accept version ${told.agreement} of the partner agreement for ${told.company}. That version was taken back and will not come into force, so there is nothing for you to do.`,
      'The link of the letter before opens nothing any more.',
    ],
    button: 'Open the portal',
    why: whyPerson(told),
  }),
  'provider-asks-to-sign': ({ company, provider, agreement }) => ({
    subject: `${provider} asks you to accept the partner agreement`,
    paragraphs: [
      `${provider} works with ${company}, or has invited it, and can place new orders in its name once the partner agreement in force, version ${agreement}, is accepted.`,
      'A Global admin reads and accepts it under Agreements. You are one. What runs already goes on without.',
    ],
    button: 'Open Agreements',
    why: `You get this letter because you are a Global admin of ${company}, and ${provider} asked.`,
  }),
  'agreement-declined': ({ company, agreement, by }) => ({
    subject: `${by} declined the partner agreement for ${company}`,
    paragraphs: [
      `${by} said no to version ${agreement} of the partner agreement for ${company}. Nothing is closed by it, and what runs goes on; nothing new begins without an accepted agreement.`,
      'You can still accept it, as any Global admin of the company can.',
    ],
    quoted: `${by} writes:`,
    button: 'Open Agreements',
    why: `You get this letter because you are a Global admin of ${company}.`,
  }),
};

function whyAdmin({ company }: DelegationNews): string {
  return `You get this letter because you are a Global admin of ${company}.`;
}

function whyPerson({ askedBy, person }: DelegationNews): string {
  return `You get this letter because ${askedBy} gave this address as that of ${person}.`;
}
