import { kindTitle } from '@/lib/evidence/kind-name';
import type { DocumentNews } from '@/lib/letter/letters';
import { adviceOn, isReviewReason, sentencesOf } from '@/lib/verification/review-reasons';
import { requestPoints } from './request-points';
import { byOffice, type LetterTemplates, orStatus, type Point, theirWords } from './template';
import type { Words } from './words';

const opens = orStatus('/enrollment/documents');

/** What is particular to each letter about a document, besides its words. */
export const evidenceLetters = {
  /** To a contact without an account: what to send, and by which link. */
  'please-send-documents': {
    opens: (_, { token }) => `/send-documents/${token}`,
    points: requestPoints,
    quote: theirWords,
    voice: byOffice,
  },
  /** The receipt, with the fingerprint of the file. Source: domain fact 10, row 7. */
  'document-received': {
    opens,
    points: (told, words) => [
      documentPoint(told, words, [words.document.documentLines.fingerprint({ sha256: told.sha256 })]),
    ],
  },
  'document-infected': { opens, points: (told, words) => [documentPoint(told, words)] },
  'document-unusable': {
    opens,
    points: (told, words) => [
      documentPoint(
        told,
        words,
        told.said || isReviewReason(told.reason)
          ? [adviceOn(sentencesOf(told, words.review.reviewReasons, words.language))]
          : [],
      ),
    ],
    quote: theirWords,
    voice: byOffice,
  },
} satisfies Partial<LetterTemplates>;

function documentPoint({ proves, kind, country = '', file }: DocumentNews, words: Words, more: string[] = []): Point {
  const { proofs, documentLines } = words.document;
  return {
    title: proofs.of[proves],
    // A file that came with a message is of no kind.
    lines: [
      ...(proves === 'message' ? [] : [kindTitle(kind, country, words.document)]),
      documentLines.file({ file }),
      ...more,
    ],
  };
}
