import { expect, test } from 'vitest';
import { requestPoints } from '@/emails/request-points';
import { wordsIn } from '@/emails/words';
import { documentsCanBeSent } from '@/lib/verification/documents';
import {
  adviceOn,
  askingForDocuments,
  offeredReasons,
  type ReviewReason,
  reviewReasons,
} from '@/lib/verification/review-reasons';
import { fixShape, groundShape } from '@/lib/verification/schema';
import { reviewReasons as english } from '@/messages/en/review-reasons';
import { reviewReasons as indonesian } from '@/messages/id/review-reasons';

const wordsOf = { en: english, id: indonesian };

/** Words that ask for a paper. */
const paper =
  /\b(document|proof|prove|send (it|one|that|the (certificate|document)|a (sharper|letter|document))|copy with|screenshot|letter in which|dokumen|bukti(kan)?|kirim (salah|salinan|bersama|sertifikat|surat)|tangkapan layar)/i;

test('while no document can be sent, no reason a reviewer can give asks for one, in either language', () => {
  expect(documentsCanBeSent).toBe(false);
  for (const reason of offeredReasons)
    for (const [language, words] of Object.entries(wordsOf))
      for (const said of [words[reason].label, adviceOn(reason, words)])
        expect(said, `${language} ${reason}`).not.toMatch(paper);
});

test('a case from before that was asked for a document is not told to send one', () => {
  for (const reason of reviewReasons)
    for (const words of Object.values(wordsOf)) {
      const cure = adviceOn(reason, words).slice(words[reason].wrong.length);
      expect(cure, reason).not.toMatch(paper);
    }
});

test('what asks for a document is kept for when one can be sent', () => {
  const kept = [...askingForDocuments, ...reviewReasons.filter((reason) => english[reason].byDocument)];
  for (const reason of kept) {
    const asks = (words: typeof english) => `${words[reason].cure} ${words[reason].byDocument ?? ''}`;
    expect(asks(english), reason).toMatch(/send|document/i);
    expect(asks(indonesian), reason).toMatch(/kirim|dokumen/i);
  }
});

const enrollmentId = '019ab000-0000-7000-8000-000000000001';
const takes = (reason: ReviewReason) => ({
  fix: fixShape.safeParse({ enrollmentId, seen: '1', field: 'company', reason, message: 'So.' }).success,
  ground: groundShape.safeParse({ enrollmentId, seen: '1', reason, message: 'So.' }).success,
});

test('a reason that is not offered is not taken either, from whatever form', () => {
  for (const reason of reviewReasons) {
    const offered = offeredReasons.includes(reason);
    expect(takes(reason), reason).toEqual({ fix: offered, ground: offered });
  }
});

test('no letter names documents that cannot be sent', () => {
  for (const reason of reviewReasons)
    for (const language of ['en', 'id'] as const) {
      const requests = [{ field: 'company', reason, message: '' }];
      const [point] = requestPoints({ company: 'C', reference: 'R', requests }, wordsIn(language));
      expect(point?.lines, reason).toEqual([adviceOn(reason, wordsOf[language])]);
    }
});
