import { z } from 'zod';
import { isOnlyPostBox } from '@/lib/address-check/post-box';
import type { FieldCode } from '@/lib/field/code';
import { longestCompanyName, readCompanyName } from '@/lib/field/company-name';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { nameFields } from '@/lib/field/person-name';
import { longestTelephone } from '@/lib/field/phone-shape';
import { optional, readLine, required, seenVersion, withoutBlanks } from '@/lib/field/shape';
import { longestWebsite, readWebsite } from '@/lib/field/website';
import type { CountryRules } from '@/lib/region/country-rules';
import { byLook, type ContactReaders } from './contact-fields';
import { countryFields, type NumberCheck, readRegistration } from './country-fields';
import { declarationVersion } from './declaration';
import { changedSince, type Filled, longestWhy } from './filled';
import { readReference } from './reference';

// The shapes of the profile's forms, in the browser and on the server: every message is a FieldCode and blanks become absent
// fields. Source: domain facts 1.2 and 1.5.

const anyCountry = {
  legalName: required(longestCompanyName, readCompanyName),
  addressLine1: required(200, readLine),
  addressLine2: optional(200, readLine),
  city: optional(100, readLine),
  stateOrProvince: optional(100, readLine),
  postalCode: optional(20, readLine),
  registrationIdKind: optional(30, readLine),
  registrationId: optional(40, readLine),
  changedWhy: optional(longestWhy, readLine),
  fill: z.uuid().optional().catch(undefined),
};

/** The legal name and address as any country takes them, for a form that does not know the country yet. */
export const companyShape = z.object(anyCountry).transform(withoutBlanks);
export type Company = z.output<typeof companyShape>;

/**
 * By the rules of the organization's country: what it requires is required, and codes and numbers are checked and cleaned. On the server, give the
 * check that knows the countries' numbers; in the browser, what a directory filled in, which the command knows by itself. `locked`: inputs that
 * cannot be changed now: they come back as they are kept, whatever the rules ask by now.
 */
export function companySchema(
  rules: CountryRules,
  holds: NumberCheck = () => true,
  filled: Filled | null = null,
  locked: readonly string[] = [],
) {
  const shape = z.object({ ...anyCountry, ...countryFields(rules), ...asKept(locked) });
  return shape.transform((company, context): Company => {
    const isLocked = (name: string) => locked.includes(name);
    const registration = isLocked('registrationId') ? {} : readRegistration(rules, company, holds);
    const refuse = (field: string, code: FieldCode) => {
      context.addIssue({ code: 'custom', message: code, path: [field] });
      return z.NEVER;
    };
    if ('code' in registration) return refuse(registration.field, registration.code);
    if (!isLocked('addressLine1') && isOnlyPostBox(company)) return refuse('addressLine1', 'post_box_only');
    const read = withoutBlanks({ ...company, ...registration });
    if (!filled || read.changedWhy || changedSince(filled, read).length === 0) return read;
    return refuse('changedWhy', 'why_changed');
  });
}

// The type stays that of the country's own fields.
const asKept = (locked: readonly string[]): object =>
  Object.fromEntries(locked.map((name) => [name, optional(200, readLine)]));

/** Where the company works, if that is another place than the registered one: any place where post arrives, a box included. */
export function operatingSchema(rules: CountryRules) {
  const { addressLine1, addressLine2 } = anyCountry;
  const { city, stateOrProvince, postalCode } = countryFields(rules);
  return z.object({ addressLine1, addressLine2, city, stateOrProvince, postalCode }).transform(withoutBlanks);
}
export type OperatingAddress = z.output<ReturnType<typeof operatingSchema>>;

/** Which address is kept: the one that was entered, or one of those suggested. */
export const addressChoiceShape = z.object({
  check: z.uuid(),
  choice: z.enum(['keep', '0', '1', '2'], 'not_a_choice'),
});
export type AddressChoice = z.output<typeof addressChoiceShape>;

/** The person we write to about the enrollment. On the server, give the readers that know the country. */
export function primaryContactSchema(readers: ContactReaders = byLook) {
  return z.object({ ...nameFields, ...reachable(readers) }).transform(withoutBlanks);
}
export type PrimaryContact = z.output<ReturnType<typeof primaryContactSchema>>;

/** What customers see as the support contact. */
export function supportContactSchema(readers: ContactReaders = byLook) {
  return z.object({ ...reachable(readers), website: optional(longestWebsite, readWebsite) }).transform(withoutBlanks);
}
export type SupportContact = z.output<ReturnType<typeof supportContactSchema>>;

/** Which enrollment is asked about, and who asks. */
export const statusShape = z.object({
  reference: required<string>(60, (typed) => {
    const value = readReference(typed);
    return value ? { value } : { code: typed.trim() ? 'reference_malformed' : 'required' };
  }),
  email: required(longestAddress, readAddressByLook),
});
export type StatusAsked = z.output<typeof statusShape>;

/** A form that says nothing but that its button was pressed. */
export const nothingShape = z.object({});

/** `seen`: the version of the enrollment that the page showed. */
export const seenShape = z.object({ seen: seenVersion });

/** `declared`: the version of the words that were ticked. `irreversible`: that it cannot be undone, which a direct partner is told. */
export const submissionShape = seenShape.extend({
  declared: z.literal(declarationVersion, 'must_be_ticked'),
  irreversible: z.literal('yes').optional(),
});
export type Submission = { seen: number; irreversible?: 'yes' | undefined };

/** `unchanged`: the same answers go in once more, knowingly. */
export const resubmissionShape = seenShape.extend({
  declared: z.literal(declarationVersion, 'must_be_ticked'),
  unchanged: z.literal('yes').optional(),
});
export type Resubmission = { seen: number; unchanged?: 'yes' | undefined };

/** The country chosen on Welcome, if one came along. */
export const beginningShape = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
});

function reachable(readers: ContactReaders) {
  return { email: required(longestAddress, readers.email), telephone: optional(longestTelephone, readers.telephone) };
}
