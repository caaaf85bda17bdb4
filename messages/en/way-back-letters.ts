import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names =
  | 'way-back-asked'
  | 'way-back-proven'
  | 'way-back-approved'
  | 'way-back-waits'
  | 'way-back-ready'
  | 'way-back-opened'
  | 'way-back-stopped'
  | 'way-back-declined'
  | 'way-back-expired';

/** What is written about a company that cannot sign in any more. */
export const wayBackLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'way-back-asked': ({ company, reference, domain }, { linkEnds }) => ({
    subject: `${company}: prove that ${domain} is yours`,
    paragraphs: [
      `You told us that nobody of ${company} can sign in, and that you should become its Global admin. First we ask you to show that you look after ${domain}: by a TXT record in its DNS, which the page behind the button gives you.`,
      `Then two of our staff look at it. After that everybody of the company is told and has three days to stop it. The link works until ${linkEnds}.`,
    ],
    button: 'See the record',
    why: `You get this letter because this address was named as the new Global admin of ${company}. If that was not you, you need to do nothing. Reference ${reference}.`,
  }),
  'way-back-proven': ({ company, reference, person, email }) => ({
    subject: `${company} cannot sign in: its domain is proven`,
    paragraphs: [
      `${person} (${email}) asks to become Global admin of ${company}, because nobody there can sign in. The domain of the address is proven. Two of you decide: each looks for themselves, and neither belongs to the company or acts for a provider.`,
    ],
    button: 'Look at the request',
    why: `You get this letter because you are a review lead or an operator of this portal. Reference ${reference}.`,
  }),
  'way-back-approved': ({ company, reference, endsAt }) => ({
    subject: `${company}: approved, with three days to wait`,
    paragraphs: [
      `Two of our staff have approved that you become Global admin of ${company}. Everybody of the company has been told, and may stop it until ${endsAt}.`,
      'If nobody does, a letter with your link comes then. There is nothing to do until that.',
    ],
    button: 'Open the portal',
    why: `You get this letter because you asked for ${company}. Reference ${reference}.`,
  }),
  'way-back-waits': ({ company, reference, person, email, endsAt }, { linkEnds }) => ({
    subject: `${person} is to become Global admin of ${company}: you may stop it`,
    paragraphs: [
      `Somebody told us that nobody of ${company} can sign in any more, proved its domain, and asked that ${person} (${email}) become Global admin. Two of our staff have approved it.`,
      `If that is wrong, stop it: the button opens a page on which you can. If nobody does until ${endsAt}, ${person} becomes Global admin and every session of the present ones ends.`,
      `If it is right, there is nothing to do. The link works until ${linkEnds}, as long as the new Global admin has not come in.`,
    ],
    button: 'Stop this',
    why: `You get this letter because you are or were a Global admin or the primary contact of ${company}. Reference ${reference}.`,
  }),
  'way-back-ready': ({ company, reference }, { linkEnds }) => ({
    subject: `${company}: your way in is open`,
    paragraphs: [
      `Nobody stopped it, so you can become Global admin of ${company} now. The button opens a page on which you do, and choose your password. Then set up a second step at sign-in.`,
      `The link works once, until ${linkEnds}. Every session of the company’s present Global admins ends with it.`,
    ],
    button: 'Become Global admin',
    why: `You get this letter because you asked for ${company}. Reference ${reference}.`,
  }),
  'way-back-opened': ({ company, reference, person, email }) => ({
    subject: `${person} is now Global admin of ${company}`,
    paragraphs: [
      `${person} (${email}) is now Global admin of ${company}. Every session of the other Global admins has ended; whoever can sign in may do so again.`,
      'If that is wrong, write to whoever runs this portal at once.',
    ],
    button: 'Sign in',
    why: `You get this letter because you are or were a Global admin or the primary contact of ${company}. Reference ${reference}.`,
  }),
  'way-back-stopped': ({ company, reference }) => ({
    subject: `${company}: somebody of the company stopped it`,
    paragraphs: [
      `Somebody of ${company} stopped that you become its Global admin. Nothing was changed there, and the links we sent you no longer work.`,
      'Ask your colleagues who can sign in. A Global admin adds you as a user.',
    ],
    button: 'How to ask again',
    why: `You get this letter because you asked for ${company}. Reference ${reference}.`,
  }),
  'way-back-declined': ({ company, reference }) => ({
    subject: `${company}: we did not approve it`,
    paragraphs: [
      `We did not approve that you become Global admin of ${company}. Nothing was changed there. The reason stands below; once it is out of the way, you can ask again.`,
    ],
    quoted: 'In the words of our staff:',
    button: 'Ask again',
    why: `You get this letter because you asked for ${company}. Reference ${reference}.`,
  }),
  'way-back-expired': ({ company, reference }) => ({
    subject: `${company}: your request has run out`,
    paragraphs: [
      `Your request to become Global admin of ${company} was not gone on with in time, or can no longer be granted, so it has ended. Nothing was changed there.`,
      'If you still need it, ask again. The page says each step.',
    ],
    button: 'Ask again',
    why: `You get this letter because you asked for ${company}. Reference ${reference}.`,
  }),
};
