import { z } from 'zod';
import { readLines, required, seenVersion } from '@/lib/field-shape';

const relationshipId = z.uuid();

export const relationshipShape = z.object({ relationshipId, seen: seenVersion });

/** Ending says why, and what becomes of access that was given: asked and kept. Source: domain fact 7.7's contradiction. */
export const endShape = relationshipShape.extend({
  access: z.enum(['remove', 'keep'], 'required'),
  message: required(1000, readLines),
});
