import { z } from 'zod';
import { csvLimits } from '@/lib/csv/limits';
import { readings } from '@/lib/csv/readings';
import { fileUpTo } from '@/lib/csv/sent-file';
import { type Separator, separators } from '@/lib/csv/separator';
import { type ImportField, importFields } from './row';
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

/** Which code page a file is in. */
export const readingShape = importIdShape.extend({ reading: z.enum(readings, 'not_a_choice') });

/** How a file is laid out. `headingLine`: the row of the headings, 0 for none. `separator`: none is the file's own. */
export const layoutShape = importIdShape.extend({
  separator: z
    .enum([...(Object.keys(separators) as Separator[]), ''], 'not_a_choice')
    .transform((chosen) => chosen || undefined),
  headingLine: z
    .string('not_a_choice')
    .regex(/^\d{1,7}$/, 'not_a_choice')
    .transform(Number),
});

/** What the columns of a file hold: an input `column3` for the fourth, its value a field or nothing. `seen`: the layout they were shown in. */
export const mappingShape = z
  .looseObject({ importId: z.uuid(), seen: z.string().max(64).default('') })
  .transform(({ importId, seen, ...typed }) => ({ importId, seen, chosen: chosenIn(typed) }));

function chosenIn(typed: Readonly<Record<string, unknown>>): Readonly<Record<number, ImportField>> {
  const chosen = Object.entries(typed).flatMap(([name, value]) => {
    const at = /^column(\d{1,4})$/.exec(name)?.[1];
    const field = importFields.find((one) => one === value);
    return at && field ? [[Number(at), field] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** One value to be changed wherever it stands: the new one under the field's own name. */
export const alikeShape = importIdShape.extend({
  field: z.enum(['company', 'country', 'partnerId', 'language']),
  value: z.string().min(1).max(300),
  clear: z.literal('yes').optional(),
  company: cell(300),
  country: cell(100),
  partnerId: cell(50),
  language: cell(50),
});

/** What the address of a list's page asks for; what cannot be read is left out. `after`: the row before. `fix`: the row to mend. */
export const importPageShape = z.object({
  verdict: z.enum(verdicts).optional().catch(undefined),
  after: z
    .string()
    .regex(/^\d{1,7}$/)
    .optional()
    .catch(undefined),
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
