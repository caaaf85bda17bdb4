import type { Locale } from '@/lib/locale';
import { settingApart } from '@/lib/reader/isolate';
import { en } from './en';
import { id } from './id';

/** The words of pages. Whatever a sentence of theirs is told is set apart in it. */
export const everyWord: Record<Locale, typeof en> = { en: settingApart(en), id: settingApart(id) };
