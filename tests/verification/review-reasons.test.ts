import { expect, test } from 'vitest';
import { requestPoints } from '@/emails/request-points';
import { wordsIn } from '@/emails/words';
import { proofFields } from '@/lib/enrollment/proofs';
import { adviceOn, documentReasons, documentsFor, reviewReasons } from '@/lib/verification/review-reasons';
import { fixDraftShape, groundShape } from '@/lib/verification/schema';
import { reviewReasons as english } from '@/messages/en/review-reasons';
import { reviewReasons as indonesian } from '@/messages/id/review-reasons';

const wordsOf = { en: english, id: indonesian };

test('a reason that speaks of a document, or that one would answer, says so in both languages', () => {
  const asking = reviewReasons.filter((reason) => reason.startsWith('doc_') || english[reason].byDocument);
  for (const reason of asking)
    for (const words of Object.values(wordsOf))
      expect(adviceOn(words[reason]), reason).toMatch(/send|document|kirim|dokumen/i);
});

test('what can be wrong with a document is among the reasons, and each proof can be asked for', () => {
  expect(reviewReasons).toEqual(expect.arrayContaining([...documentReasons]));
  for (const field of Object.keys(proofFields))
    expect(
      fixDraftShape.safeParse({ enrollmentId, seen: '1', field, reason: 'doc_too_old', message: 'So.' }).success,
    ).toBe(true);
});

const enrollmentId = '019ab000-0000-7000-8000-000000000001';
const takes = (reason: string) => ({
  fix: fixDraftShape.safeParse({ enrollmentId, seen: '1', field: 'company', reason, message: 'So.' }).success,
  ground: groundShape.safeParse({ enrollmentId, seen: '1', reason, message: 'So.' }).success,
});

test('every reason of the portal can be given, for a fix and as the ground of a refusal, and nothing that is no code', () => {
  for (const reason of reviewReasons) expect(takes(reason), reason).toEqual({ fix: true, ground: true });
  for (const wrong of ['', 'Name', 'a b', '<b>', 'x'.repeat(1_000_000)])
    expect(takes(wrong), wrong.slice(0, 9)).toEqual({ fix: false, ground: false });
});

test('a letter names what would help, in its reader’s language', () => {
  for (const reason of reviewReasons)
    for (const language of ['en', 'id'] as const) {
      const words = wordsIn(language);
      const requests = [{ field: 'company', reason, message: '' }];
      const [point] = requestPoints({ company: 'C', reference: 'R', requests }, words);
      const [advice, ...help] = point?.lines ?? [];
      expect(advice, reason).toBe(adviceOn(wordsOf[language][reason]));
      const papers = documentsFor(reason).map((kind) => words.document.documentKinds[kind]);
      expect(
        papers.filter((paper) => !help.join(' ').includes(paper)),
        reason,
      ).toEqual([]);
    }
});
