import { offered } from '@/lib/verification/reason-catalogue';
import { sentencesOf } from '@/lib/verification/review-reasons';
import type { Shown } from './shown';

type Reading = Pick<Shown, 'words' | 'catalogue' | 'language'>;

/** The reasons that can be given, by their short names. */
export function reasonChoices({ catalogue, words, language }: Reading, of?: 'document') {
  return offered(catalogue)
    .filter(({ ofDocuments }) => !of || ofDocuments)
    .map(({ code, words: said }) => ({
      value: code,
      label: sentencesOf({ reason: code, said }, words.reviewReasons, language).label,
    }));
}
