import { z } from 'zod';
import { readLines, required } from '@/lib/field/shape';

/** What is written; by a company about its own enrollment, which no form of theirs names. At most 2,000 characters. */
export const askShape = z.object({ message: required(2_000, readLines) });

/** What a reviewer writes, about which case. */
export const answerShape = askShape.extend({ enrollmentId: z.uuid() });
