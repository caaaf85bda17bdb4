import { z } from 'zod';
import { statusShape } from '@/lib/enrollment/schema';
import { longestCompanyName, readCompanyName } from '@/lib/field/company-name';
import { nameFields } from '@/lib/field/person-name';
import { readLines, required, seenVersion } from '@/lib/field/shape';
import { cursor } from '@/lib/list/shape';
import { resetShape } from '@/lib/organization/schema';

// The shapes of what a company asks that cannot sign in, and of what is answered.

const story = required(1000, readLines);
const wayBackId = z.uuid();

export const askShape = statusShape.extend({
  ...nameFields,
  company: required(longestCompanyName, readCompanyName),
  story,
});
export type WayBackAsked = z.output<typeof askShape>;

export const listShape = z.object({ view: z.enum(['open', 'over']).catch('open'), after: cursor });
export const approveShape = z.object({ wayBackId, seen: seenVersion });
export const declineShape = approveShape.extend({ reason: required(1000, readLines) });

/** By the letter's link: whoever signs in here already, for others too, keeps their password. */
export const takeShape = resetShape.partial();
