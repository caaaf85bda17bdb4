import { z } from 'zod';
import { readLines, required, seenVersion } from '@/lib/field/shape';
import { noticeLengths } from '@/lib/partnership/schema';

// The shapes of ending a participation, and of taking that back.

export const exitShape = z.object({
  noticeDays: z.enum(noticeLengths, 'not_a_choice').transform(Number),
  reason: required(1000, readLines),
});
export const takeBackShape = z.object({ exitId: z.uuid(), seen: seenVersion });
