import { z } from 'zod';
import { readLines, required, seenVersion } from '@/lib/field/shape';
import { deskShape } from '@/lib/list/desk';
import { territoryAsked } from '@/lib/mark/schema';
import { resellerDesk } from './filters';
import { views } from './views';

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
  reason: required(1000, readLines),
});

/**
 * What the address of the last look before a notice says of it: the two choices made on the page before. `again`: they are to be
 * made anew.
 */
export const choicesShape = z.object({
  noticeDays: z.enum(noticeLengths),
  accessAfter: z.enum(accessChoices.reseller),
  again: z.string().optional().catch(undefined),
});
export type Choices = z.output<typeof choicesShape>;

export const partnershipShape = z.object({ partnershipId, seen: seenVersion });

/** What the address of the list asks for; what cannot be read is left out. */
export const listShape = deskShape(resellerDesk, {
  view: z.enum(views).catch('partners'),
  territory: territoryAsked,
});
