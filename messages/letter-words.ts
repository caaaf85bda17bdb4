import { spokenIn } from '@/lib/reader/pseudo-language';
import * as lettersEn from './en/letters';
import * as reviewEn from './en/review-reasons';
import { roles as rolesEn } from './en/roles';
import * as lettersId from './id/letters';
import * as reviewId from './id/review-reasons';
import { roles as rolesId } from './id/roles';

/** Everything a letter may say, in one language. */
export type LetterWordsIn = {
  letters: typeof lettersEn.letters;
  paper: typeof lettersEn.paper;
  review: Pick<typeof reviewEn, 'documentKinds' | 'documentsThatHelp' | 'reviewFields' | 'reviewReasons'>;
  roles: typeof rolesEn;
};

export const letterWordsIn = spokenIn<LetterWordsIn>({
  en: { ...lettersEn, review: { ...reviewEn }, roles: rolesEn },
  id: { ...lettersId, review: { ...reviewId }, roles: rolesId },
});
