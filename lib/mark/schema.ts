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
