import { z } from 'zod';
import { cleanLine } from '@/lib/field/one-line';
import { isSealed, shortened } from './search-text';

// What the address of a list asks for. What cannot be read is left out: an address somebody shortened still shows a list.

/** What a list is searched for as its address says it: one line, at most 100 characters, empty for nothing; or sealed, to be opened. */
export const searched = z
  .string()
  .transform((typed) => (isSealed(typed) ? typed : shortened(cleanLine(typed).replaceAll(/\p{Cc}/gu, ''))))
  .catch('');

/** The cursor of a page; lib/list/sort.ts writes and reads what is in it. */
export const cursor = z
  .string()
  .regex(/^(\d{1,15}_)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .optional()
  .catch(undefined);
