import type { Locale } from '@/lib/locale';
import { letters as lettersEn, paper as paperEn } from '@/messages/en/letters';
import {
  documentKinds as documentKindsEn,
  documentsThatHelp as documentsThatHelpEn,
  reviewFields as reviewFieldsEn,
  reviewReasons as reviewReasonsEn,
} from '@/messages/en/review-reasons';
import { roles as rolesEn } from '@/messages/en/roles';
import { letters as lettersId, paper as paperId } from '@/messages/id/letters';
import {
  documentKinds as documentKindsId,
  documentsThatHelp as documentsThatHelpId,
  reviewFields as reviewFieldsId,
  reviewReasons as reviewReasonsId,
} from '@/messages/id/review-reasons';
import { roles as rolesId } from '@/messages/id/roles';

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
export type Words = {
  letters: typeof lettersEn;
  paper: typeof paperEn;
  review: typeof reviewEn;
  roles: typeof rolesEn;
  /** Joins what one of several can be: "a, b or c". */
  anyOf: (names: readonly string[]) => string;
};

export const words: Record<Locale, Words> = {
  en: { letters: lettersEn, paper: paperEn, review: reviewEn, roles: rolesEn, anyOf: joinedAs('en') },
  id: { letters: lettersId, paper: paperId, review: reviewId, roles: rolesId, anyOf: joinedAs('id') },
};

function joinedAs(locale: Locale) {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (names: readonly string[]) => list.format(names);
}
