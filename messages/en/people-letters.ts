import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names = 'user-removed' | 'user-left';

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
};
