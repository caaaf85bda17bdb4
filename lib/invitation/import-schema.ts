import { z } from 'zod';
import { csvLimits } from '@/lib/csv-file';
import { fileUpTo } from '@/lib/sent-file';
import { verdicts } from './verdicts';

// The shapes of what is asked about lists.

export const listFileShape = z.object({ file: fileUpTo(csvLimits.bytes / 1_000_000) });

export const customerListShape = listFileShape.extend({ partnershipId: z.uuid('not_a_choice') });

export const importIdShape = z.object({ importId: z.uuid() });

/** A row as it is typed anew. What is wrong with it, its reader says: the same one that read the file. */
export const fixShape = importIdShape.extend({
  line: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number),
  email: cell(300),
  company: cell(300),
  country: cell(100),
  partnerId: cell(50),
  language: cell(50),
});

/** What the address of a list's page asks for; what cannot be read is left out. `after`: the row before. `fix`: the row to mend. */
export const importPageShape = z.object({
  verdict: z.enum(verdicts).optional().catch(undefined),
  after: rowNumber(),
  fix: rowNumber(),
});

function cell(max: number) {
  return z.string('required').max(max, 'too_long').default('');
}

function rowNumber() {
  return z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .optional()
    .catch(undefined);
}
