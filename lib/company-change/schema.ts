import { z } from 'zod';
import { isOnlyPostBox } from '@/lib/address-check/post-box';
import {
  type OperatingAddress,
  operatingSchema,
  type PrimaryContact,
  primaryContactSchema,
  type SupportContact,
  supportContactSchema,
} from '@/lib/enrollment/schema';
import { longestCompanyName, readCompanyName } from '@/lib/field/company-name';
import { readLines, required, seenVersion, several } from '@/lib/field/shape';
import { cursor, searched } from '@/lib/list/shape';
import type { CountryRules } from '@/lib/region/country-rules';
import { checkKinds } from '@/lib/verification/lifecycle';
import { reasonCode } from '@/lib/verification/reason-code';
import { views } from './views';

// The shapes of what changes are those of the enrollment.
export type { OperatingAddress, PrimaryContact, SupportContact };
export { operatingSchema, primaryContactSchema, supportContactSchema };

export const nameShape = z.object({ legalName: required(longestCompanyName, readCompanyName) });

/** The registered address is a place: a box at a post office alone is none. Source: domain fact 10, row 17. */
export function registeredSchema(rules: CountryRules) {
  return operatingSchema(rules).superRefine((address, context) => {
    if (isOnlyPostBox(address)) context.addIssue({ code: 'custom', path: ['addressLine1'], message: 'post_box_only' });
  });
}

const changeId = z.uuid();
const seen = seenVersion;

export const changeShape = z.object({ changeId });
/** `seen`: the version of the change that the page showed. */
export const seenShape = changeShape.extend({ seen });
export type Seen = z.output<typeof seenShape>;

/** `check`: the one whose suggestions the page showed. */
export const addressChoiceShape = seenShape.extend({
  check: z.uuid(),
  choice: z.enum(['keep', '0', '1', '2'], 'not_a_choice'),
});
export type AddressChoice = z.output<typeof addressChoiceShape>;

/** What the contact that is to be answers; the first button confirms. */
export const answerShape = z.object({ answer: z.enum(['confirm', 'deny'], 'not_a_choice').default('confirm') });

export const takeOverShape = changeShape.extend({ heldBy: z.uuid() });

/** An approval names the checks that the reviewer has found in order. */
export const approvalShape = seenShape.extend({ passed: several(checkKinds) });
export type Approval = z.output<typeof approvalShape>;

/** What a reviewer asks for, or would refuse for. */
export const groundShape = seenShape.extend({ reason: reasonCode, message: required(1000, readLines) });
export type Ground = z.output<typeof groundShape>;

export const queueShape = z.object({ view: z.enum(views).catch('open'), search: searched, after: cursor });
