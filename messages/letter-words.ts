import { spokenIn } from '@/lib/reader/pseudo-language';
import * as lettersEn from './en/letters';
import {
  documentKinds as documentKindsEn,
  documentsThatHelp as documentsThatHelpEn,
  reviewFields as reviewFieldsEn,
  reviewReasons as reviewReasonsEn,
} from './en/review-reasons';
import { roles as rolesEn } from './en/roles';
import * as lettersId from './id/letters';
import {
  documentKinds as documentKindsId,
  documentsThatHelp as documentsThatHelpId,
  reviewFields as reviewFieldsId,
  reviewReasons as reviewReasonsId,
} from './id/review-reasons';
import { roles as rolesId } from './id/roles';

const reviewEn = {
  documentKinds: documentKindsEn,
  documentsThatHelp: documentsThatHelpEn,
  reviewFields: reviewFieldsEn,
  reviewReasons: reviewReasonsEn,
};
const reviewId: typeof reviewEn = {
  documentKinds: documentKindsId,
  documentsThatHelp: documentsThatHelpId,
  reviewFields: reviewFieldsId,
  reviewReasons: reviewReasonsId,
};

/** Everything a letter may say, in one language. */
export type LetterWordsIn = {
  letters: typeof lettersEn.letters;
  paper: typeof lettersEn.paper;
  review: typeof reviewEn;
  roles: typeof rolesEn;
};

export const letterWordsIn = spokenIn<LetterWordsIn>({
  en: { letters: lettersEn.letters, paper: lettersEn.paper, review: reviewEn, roles: rolesEn },
  id: { letters: lettersId.letters, paper: lettersId.paper, review: reviewId, roles: rolesId },
});
