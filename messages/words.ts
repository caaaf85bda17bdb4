import type { Locale } from '@/lib/locale';
import { settingApart } from '@/lib/reader/isolate';
import { spokenIn } from '@/lib/reader/pseudo-language';
import { en } from './en';
import { id } from './id';

const words = spokenIn<typeof en>({ en, id });
const made = new Map<Locale, Words>();

/** `locale`: whose words they are. */
export type Words = typeof en & { locale: Locale };

/** The words of pages. Whatever a sentence of theirs is told is set apart in it. */
export function wordsIn(locale: Locale): Words {
  const known = made.get(locale) ?? { ...settingApart(words(locale)), locale };
  made.set(locale, known);
  return known;
}
