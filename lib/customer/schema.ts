import { z } from 'zod';
import { nameFields } from '@/lib/field/person-name';
import { readLine, readLines, required, seenVersion } from '@/lib/field/shape';
import { cursor, searched } from '@/lib/list/shape';
import { companyNumbersFor } from './numbers';
import { views } from './views';

// The shapes of what a customer is asked, and staff about it. Source: domain facts 1.5, 7.5 and 7.6.

/** What a customer consents to, with the text of the agreement that was shown unless it was accepted before. */
const consent = z.object({
  agreementId: z.uuid().optional(),
  pdfSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  ...nameFields,
  title: required(100, readLine),
  authority: z.literal('yes', 'must_be_ticked'),
  agree: z.literal('yes', 'must_be_ticked'),
  accessReseller: z.literal('yes').optional(),
  accessProvider: z.literal('yes').optional(),
});

/** The consent and the numbers of the company, as its country asks for them. */
export function authorizationFor(country: string) {
  return z.intersection(consent, companyNumbersFor(country));
}
export type Authorization = z.output<ReturnType<typeof authorizationFor>>;

const customerId = z.uuid();

export const decisionShape = z.object({ customerId, seen: seenVersion });
export const refusalShape = decisionShape.extend({ message: required(1000, readLines) });
export const claimShape = z.object({ customerId });
export const takeOverShape = claimShape.extend({ heldBy: z.uuid() });

/** What the address of a queue page asks for; what cannot be read is left out. `after`: milliseconds and id of the row before. */
export const queueShape = z.object({
  view: z.enum(views).catch('open'),
  search: searched,
  after: cursor,
});
