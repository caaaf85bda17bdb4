import type { Locale } from '@/lib/locale';
import { anyOf } from '@/lib/reader/any-of';
import { type LetterWordsIn, letterWordsIn } from '@/messages/letter-words';

/** Everything a letter may say, in one language, which is `language`. `anyOf` joins what one of several can be: "a, b or c". */
export type Words = LetterWordsIn & { language: Locale; anyOf: (names: readonly string[]) => string };

export function wordsIn(locale: Locale): Words {
  return { ...letterWordsIn(locale), language: locale, anyOf: (names) => anyOf(names, locale) };
}
