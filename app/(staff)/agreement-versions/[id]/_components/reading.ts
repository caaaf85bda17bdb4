import { governing, translated } from '@/lib/agreement/languages';
import type { Version } from './draft';

/** A version as the page that shows a text to its readers takes it. */
export function readingOf({ edition, agreement, title, label: version }: Version) {
  const { translationText } = edition ?? {};
  const kept = agreement?.translations ?? [];
  const drafted = translationText ? [{ language: translated, text: translationText }] : [];
  return {
    ...{ title, version, language: governing, text: agreement?.text ?? edition?.text ?? '' },
    ...{ isSample: agreement?.isSample ?? false, withdrawnAt: agreement?.withdrawnAt ?? null },
    translations: edition ? drafted : kept,
  };
}
