import { z } from 'zod';

const line = (max: number) => z.string('required').max(max, 'too_long').trim().min(1, 'required');

/** Accepting names the exact text that was shown, by id and hash, and the person who accepts. */
export const acceptanceShape = z.object({
  agreementId: z.uuid(),
  pdfSha256: z.string().regex(/^[0-9a-f]{64}$/),
  seen: z.coerce.number().int(),
  firstName: line(50),
  lastName: line(50),
  title: line(100),
  authority: z.literal('yes', 'must_be_ticked'),
  addAdminAgent: z.literal('yes').optional(),
});
export type Acceptance = z.infer<typeof acceptanceShape>;
