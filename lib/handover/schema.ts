import { z } from 'zod';
import { optional, readLines, required, seenVersion } from '@/lib/field/shape';

// The shapes of offering to be Global admin in one's place, and of the answer.

const handoverId = z.uuid();

export const handOverShape = z.object({ membershipId: z.uuid(), message: optional(1000, readLines) });
export const handoverShape = z.object({ handoverId, seen: seenVersion });
export const declineHandoverShape = handoverShape.extend({ reason: required(1000, readLines) });
