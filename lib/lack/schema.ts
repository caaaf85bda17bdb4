import { z } from 'zod';
import { cursor } from '@/lib/list/shape';
import { territoryAsked } from '@/lib/mark/schema';

export const remindShape = z.object({ aboutId: z.uuid() });
export type Reminding = z.output<typeof remindShape>;

/** What the address of the list asks for; what cannot be read is left out. */
export const listShape = z.object({
  reminded: z.literal('yes').optional().catch(undefined),
  territory: territoryAsked,
  after: cursor,
});
