import { z } from 'zod';
import { readLines, required, seenVersion } from '@/lib/field/shape';
import { deskShape } from '@/lib/list/desk';
import { territoryAsked } from '@/lib/mark/schema';
import { customerDesk } from './filters';
import { views } from './views';

const relationshipId = z.uuid();

export const relationshipShape = z.object({ relationshipId, seen: seenVersion });

/** Ending says why, and what becomes of access that was given: asked and kept. Source: domain fact 7.7's contradiction. */
export const endShape = relationshipShape.extend({
  access: z.enum(['remove', 'keep'], 'required'),
  message: required(1000, readLines),
});

/** What the address of the list asks for; what cannot be read is left out. `pair`: a partnership. */
export const listShape = deskShape(customerDesk, {
  pair: z.uuid().optional().catch(undefined),
  view: z.enum(views).catch('all'),
  territory: territoryAsked,
});
