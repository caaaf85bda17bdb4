import { z } from 'zod';
import { optional, readLine, readLines, required } from '@/lib/field/shape';
import { tagsField } from './tags';

// The shapes of what a company's people keep for themselves of another. Source: issue of the desk, SPEC 7.

const aboutId = z.uuid();

/** An own number is a line of text: whose system it is of, we do not know. */
export const longestNumber = 50;

/** `owner`: a colleague, or nobody. */
export const markShape = z.object({
  aboutId,
  owner: z.uuid().or(z.literal('')).default(''),
  ownNumber: optional(longestNumber, readLine),
  tags: tagsField,
});
export type MarkFields = z.output<typeof markShape>;

const note = required(2000, readLines);

export const noteShape = z.object({ aboutId, note });
export type NewNote = z.output<typeof noteShape>;

export const editShape = z.object({ noteId: z.uuid(), note });
export type EditedNote = z.output<typeof editShape>;

/** `countries`: by their codes; `owned`: ticked or not. */
export const territoryShape = z.object({
  membershipId: z.uuid(),
  countries: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.string().regex(/^[A-Z]{2}$/, 'not_a_choice'), 'not_a_choice').max(300, 'not_a_choice'),
  ),
  owned: z.preprocess((typed) => typed === 'yes', z.boolean()),
});
export type TerritoryFields = z.output<typeof territoryShape>;

export const limitShape = z.object({ limits: z.enum(['yes', 'no']) });
export type LimitFields = z.output<typeof limitShape>;

/** In the address of a list: all companies, and not only those of the reader's territory. */
export const territoryAsked = z.literal('all').optional().catch(undefined);
