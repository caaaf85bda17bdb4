import { z } from 'zod';
import { date } from '@/lib/office/schema';

/** Days on which a reviewer is away: the last one is no earlier than the first. */
export const absenceShape = z
  .object({ reviewer: z.uuid('required'), from: date, to: date })
  .refine(({ from, to }) => from <= to, { error: 'ends_before_it_begins', path: ['to'] });
export type AbsenceFields = z.output<typeof absenceShape>;

export const endedAbsenceShape = z.object({ absenceId: z.uuid() });
