import type { EnrollmentNews } from '@/lib/letter/letters';
import {
  adviceOn,
  type Given,
  isReviewField,
  isReviewReason,
  papersFor,
  sentencesOf,
} from '@/lib/verification/review-reasons';
import type { Point } from './template';
import type { Words } from './words';

/** Each thing to put right: where it is, what is wrong, what to do, which papers help, and the reviewer's own words. */
export function requestPoints({ requests = [] }: EnrollmentNews, words: Words): Point[] {
  return requests.map(({ field, message, file, ...given }) => {
    const part = isReviewField(field) ? words.review.reviewFields[field] : field;
    const title = file ? `${part}: ${file}` : part;
    const quote = { before: words.paper.inTheirWords, text: message };
    return { title, lines: sentences(given, words), ...(message ? { quote } : {}) };
  });
}

function sentences(given: Given & { documents?: readonly string[] }, words: Words): string[] {
  if (!given.said && !isReviewReason(given.reason)) return [];
  const papers = papersFor(given).map((kind) => words.document.documentKinds[kind]);
  const help = papers.length > 0 ? [words.review.documentsThatHelp({ documents: words.anyOf(papers) })] : [];
  return [adviceOn(sentencesOf(given, words.review.reviewReasons, words.language)), ...help];
}
