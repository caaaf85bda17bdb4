import { z } from 'zod';
import type { Read } from '@/lib/field/shape';
import { readLines, required } from '@/lib/field/shape';
import { mostHits } from './limits';

/** A company on an applicant's page, by its tag. */
export const alikeTag = z.string().regex(/^[\w-]{22}$/);

/** Of which companies shown it is said, their tags parted by blanks, and why. */
export const anotherShape = z.object({
  alike: z
    .string()
    .max(23 * mostHits)
    .transform((text) => text.split(' ').filter(Boolean)),
  reason: required(1000, readSentence),
});
export type Another = z.output<typeof anotherShape>;

/** A sentence at least: three words that differ. */
function readSentence(typed: string): Read {
  const read = readLines(typed);
  if (!('value' in read)) return read;
  const words = [...segmenter.segment(read.value)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  return new Set(words.map((word) => word.toLowerCase())).size < 3 ? { code: 'sentence_wanted' } : read;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
