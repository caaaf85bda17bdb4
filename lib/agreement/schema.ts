import { z } from 'zod';
import { nameFields } from '@/lib/field/person-name';
import { readLine, readLines, required, seenVersion } from '@/lib/field/shape';

const accepted = {
  agreementId: z.uuid(),
  pdfSha256: z.string().regex(/^[0-9a-f]{64}$/),
  ...nameFields,
  title: required(100, readLine),
  authority: z.literal('yes', 'must_be_ticked'),
  addAdminAgent: z.literal('yes').optional(),
};

/** Accepting names the exact text that was shown, by id and hash, and the person who accepts; for a reseller also the enrollment's version. */
export const acceptanceShape = z.object({ ...accepted, seen: seenVersion });
export type Acceptance = z.infer<typeof acceptanceShape>;

export const providerAcceptanceShape = z.object(accepted);
export type ProviderAcceptance = z.infer<typeof providerAcceptanceShape>;

export const declineShape = z.object({ agreementId: z.uuid(), reason: required(1000, readLines) });
