import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names = 'join-request-asked' | 'join-request-accepted' | 'join-request-declined' | 'join-request-expired';

/** What a company's Global admins are told of somebody who asks to join it, and what becomes of it for whoever asked. */
export const joinLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'join-request-asked': ({ organization, asker, email, answerBy }, { linkEnds }) => ({
    subject: `${asker} asks to join ${organization}`,
    paragraphs: [
      `${asker} (${email}) found ${organization} while enrolling a company like it, and asks to belong to its account.`,
      'The button opens a page where you let them in or decline; nothing changes before that. Let them in only if you know them.',
      `The link works once, until ${linkEnds}. Every Global admin has a letter of their own, and the first answer counts. If nobody answers by ${answerBy}, the request ends by itself.`,
    ],
    quoted: `${asker} writes:`,
    button: 'See the request',
    no: 'If you do not know them, you need to do nothing.',
    why: `You get this letter because you are a Global admin of ${organization}.`,
  }),
  'join-request-accepted': ({ organization, account }) => ({
    subject: `You belong to ${organization} now`,
    paragraphs: [
      `A Global admin of ${organization} let you in. Sign in as before and choose its account, ${account}, at the top of the page.`,
      'If you began an enrollment of your own for the same company, you may withdraw it.',
    ],
    button: 'Sign in',
    why: `You get this letter because you asked to join ${organization}.`,
  }),
  'join-request-declined': ({ organization }) => ({
    subject: `${organization}: your request was declined`,
    paragraphs: [
      `A Global admin of ${organization} declined your request to join it.`,
      'If yours is another company, go on with your own enrollment and say so there.',
    ],
    quoted: 'Their reason:',
    button: 'Go on with your enrollment',
    why: `You get this letter because you asked to join ${organization}.`,
  }),
  'join-request-expired': ({ organization }) => ({
    subject: `${organization}: nobody answered your request`,
    paragraphs: [
      `You asked to join ${organization}. Nobody answered in time, so the request has ended.`,
      'You may ask again, or go on with your own enrollment and say there why.',
    ],
    button: 'Go on with your enrollment',
    why: `You get this letter because you asked to join ${organization}.`,
  }),
};
