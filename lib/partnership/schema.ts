import { z } from 'zod';
import { readLines, required, seenVersion } from '@/lib/field-shape';

// The shapes of what is asked about a partnership. Source: domain facts 6.4 and 10, row 30.

/** How many days' notice may be given. */
export const noticeLengths = ['30', '60', '90'] as const;

const partnershipId = z.uuid();

/** Whose access ends when is the reseller's to say; a provider may only give its own up, now or at the end. */
export const accessChoices = {
  provider: ['remove_now', 'remove_at_end'],
  reseller: ['remove_now', 'remove_at_end', 'keep'],
} as const;

export const noticeShape = z.object({
  partnershipId,
  seen: seenVersion,
  noticeDays: z.enum(noticeLengths, 'not_a_choice').transform(Number),
  accessAfter: z.enum(accessChoices.reseller, 'required'),
  message: required(1000, readLines),
});

export const partnershipShape = z.object({ partnershipId, seen: seenVersion });
