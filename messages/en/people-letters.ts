import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { roles } from './roles';

type Names =
  | 'user-removed'
  | 'user-left'
  | 'handover-asked'
  | 'handover-accepted'
  | 'handover-declined'
  | 'handover-withdrawn'
  | 'handover-expired'
  | 'role-requested'
  | 'role-granted'
  | 'role-declined'
  | 'role-request-expired';

/** What people are told of colleagues who come and go. */
export const peopleLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'user-removed': ({ organization, removedBy }) => ({
    subject: `You no longer belong to ${organization}`,
    paragraphs: [
      `${removedBy} removed you from ${organization}. Your sessions there have ended, and you see nothing of the company any more.`,
      'Your sign-in and your other companies stay as they are.',
    ],
    button: 'Sign in',
    why: `You get this letter because you belonged to ${organization}. If this looks wrong to you, ask ${removedBy} or a Global admin.`,
  }),
  'user-left': ({ organization, person, email }) => ({
    subject: `${person} left ${organization}`,
    paragraphs: [
      `${person} (${email}) left ${organization} and has no access to it from now on. What they did stays in the history.`,
      'Look whether somebody else has the roles they had.',
    ],
    button: 'Open User management',
    why: `You get this letter because you are a Global admin of ${organization}.`,
  }),
  'handover-asked': ({ organization, giver, answerBy }) => ({
    subject: `${giver} wants you to be Global admin of ${organization}`,
    paragraphs: [
      `${giver} is Global admin of ${organization} and wants you to be it in their place. A Global admin signs the partner agreement, accepts providers and decides who may do what.`,
      'The button opens a page where you accept or decline, signed in. Nothing changes before that. Once you accept, you are Global admin and the other one is not any more.',
      `If you do not answer by ${answerBy}, the offer ends by itself.`,
    ],
    quoted: `${giver} writes:`,
    button: 'See the offer',
    why: `You get this letter because ${giver} chose you in the user management of ${organization}.`,
  }),
  'handover-accepted': ({ organization, giver, receiver }) => ({
    subject: `${receiver} is Global admin of ${organization}`,
    paragraphs: [
      `${receiver} accepted, and is Global admin of ${organization} in the place of ${giver} from now on.`,
      'Every other role of the two stays as it was.',
    ],
    button: 'Open User management',
    why: `You get this letter because you are, or were, a Global admin of ${organization}. If this looks wrong to you, ask the other Global admins at once.`,
  }),
  'handover-declined': ({ organization, receiver }) => ({
    subject: `${receiver} will not be Global admin of ${organization}`,
    paragraphs: [
      `${receiver} declined to be Global admin of ${organization} in your place. You still are.`,
      'You may offer it to somebody else.',
    ],
    quoted: 'Their reason:',
    button: 'See the offer',
    why: `You get this letter because you offered it to ${receiver}.`,
  }),
  'handover-withdrawn': ({ organization, giver, receiver }) => ({
    subject: `The offer to be Global admin of ${organization} was taken back`,
    paragraphs: [
      `${giver} had offered ${receiver} to be Global admin of ${organization} in their place. The offer was taken back: the roles of the two stay as they are, and there is nothing to do.`,
    ],
    button: 'Open User management',
    why: `You get this letter because you made the offer or it was made to you.`,
  }),
  'handover-expired': ({ organization, receiver }) => ({
    subject: `${receiver} did not answer your offer`,
    paragraphs: [
      `You offered ${receiver} to be Global admin of ${organization}. There was no answer in time, so the offer has ended and you still are Global admin.`,
      'You may offer it again, or to somebody else.',
    ],
    button: 'See the offer',
    why: `You get this letter because you offered it to ${receiver}.`,
  }),
  'role-requested': ({ organization, asker, email, role, answerBy }) => ({
    subject: `${asker} asks for the role ${roles[role]} in ${organization}`,
    paragraphs: [
      `${asker} (${email}) belongs to ${organization} and asks for the role ${roles[role]}. You can give it.`,
      'The button opens a page where you give it with one press, signed in, or decline. Nothing changes before that.',
      `Whoever of you answers first decides. If nobody answers by ${answerBy}, the request ends by itself.`,
    ],
    quoted: `What ${asker} wants to do:`,
    button: 'See the request',
    why: `You get this letter because you can give roles in ${organization}.`,
  }),
  'role-granted': ({ organization, role }) => ({
    subject: `You have the role ${roles[role]} in ${organization}`,
    paragraphs: [
      `Your request was granted: you have the role ${roles[role]} in ${organization}. It counts from your next step.`,
    ],
    button: 'Sign in',
    why: `You get this letter because you asked for the role.`,
  }),
  'role-declined': ({ organization, role }) => ({
    subject: `${organization}: you do not get the role ${roles[role]}`,
    paragraphs: [
      `Your request for the role ${roles[role]} in ${organization} was declined.`,
      'Your roles stay as they are. You may ask again, and say more.',
    ],
    quoted: 'The reason:',
    button: 'See the request',
    why: `You get this letter because you asked for the role.`,
  }),
  'role-request-expired': ({ organization, role }) => ({
    subject: `${organization}: nobody answered your request`,
    paragraphs: [
      `You asked for the role ${roles[role]} in ${organization}. Nobody answered in time, so the request has ended.`,
      'You may ask again, or speak to a Global admin yourself.',
    ],
    button: 'See the request',
    why: `You get this letter because you asked for the role.`,
  }),
};
