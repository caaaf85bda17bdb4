import { z } from 'zod';
import { readLine, required, seenVersion } from '@/lib/field-shape';
import { longestPersonName, readPersonName } from '@/lib/person-name';

const personName = required(longestPersonName, readPersonName);

/** Accepting names the exact text that was shown, by id and hash, and the person who accepts. */
export const acceptanceShape = z.object({
  agreementId: z.uuid(),
  pdfSha256: z.string().regex(/^[0-9a-f]{64}$/),
  seen: seenVersion,
  firstName: personName,
  lastName: personName,
  title: required(100, readLine),
  authority: z.literal('yes', 'must_be_ticked'),
  addAdminAgent: z.literal('yes').optional(),
});
export type Acceptance = z.infer<typeof acceptanceShape>;
