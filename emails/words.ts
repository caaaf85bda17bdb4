import { type Locale, languages } from '@/lib/locale';
import { type LetterWordsIn, letterWordsIn } from '@/messages/letter-words';

/** Everything a letter may say, in one language. `anyOf` joins what one of several can be: "a, b or c". */
export type Words = LetterWordsIn & { anyOf: (names: readonly string[]) => string };

export function wordsIn(locale: Locale): Words {
  const list = new Intl.ListFormat(languages[locale].code, { type: 'disjunction' });
  return { ...letterWordsIn(locale), anyOf: (names) => list.format(names) };
}
