import type { EnrollmentNews } from '@/lib/letter/letters';
import { adviceOn, documentsFor, isReviewField, isReviewReason } from '@/lib/verification/review-reasons';
import type { Point } from './template';
import type { Words } from './words';

/** Each thing to put right: where it is, what is wrong, what to do, which papers help, and the reviewer's own words. */
export function requestPoints({ requests = [] }: EnrollmentNews, words: Words): Point[] {
  return requests.map(({ field, reason, message, file }) => {
    const part = isReviewField(field) ? words.review.reviewFields[field] : field;
    const title = file ? `${part}: ${file}` : part;
    const quote = { before: words.paper.inTheirWords, text: message };
    return { title, lines: sentences(reason, words), ...(message ? { quote } : {}) };
  });
}

function sentences(reason: string, words: Words): string[] {
  if (!isReviewReason(reason)) return [];
  const papers = documentsFor(reason).map((kind) => words.document.documentKinds[kind]);
  const help = papers.length > 0 ? [words.review.documentsThatHelp({ documents: words.anyOf(papers) })] : [];
  return [adviceOn(reason, words.review.reviewReasons), ...help];
}
