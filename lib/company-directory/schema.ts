import { z } from 'zod';
import { readCompanyName } from '@/lib/field/company-name';
import { readLine, required } from '@/lib/field/shape';
import { readDuns, readLei } from './numbers';

/** The ways to look a company up, as the form offers them. */
export const ways = ['duns', 'lei', 'name'] as const;
export type Way = (typeof ways)[number];

const longest = 200;
const readers = { duns: readDuns, lei: readLei, name: readCompanyName };

/** What one looks for, by the reader of its kind. */
export const lookUpShape = z
  .object({ by: z.enum(ways, 'not_a_choice'), wanted: required(longest, readLine) })
  .transform(({ by, wanted }, context) => {
    const read = readers[by](wanted);
    if ('value' in read) return { by, wanted: read.value };
    context.addIssue({ code: 'custom', message: read.code, path: ['wanted'] });
    return z.NEVER;
  });
export type LookUp = z.output<typeof lookUpShape>;

/** One of the companies found: the answer it stands in, and its place there. */
export const hitShape = z.object({
  answer: z.uuid(),
  hit: z.string('not_a_choice').regex(/^\d$/, 'not_a_choice').transform(Number),
});
export type Hit = z.output<typeof hitShape>;
