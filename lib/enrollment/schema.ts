import { z } from 'zod';
import { longestCompanyName, readCompanyName } from '@/lib/field/company-name';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { spelledOut } from '@/lib/field/pasted';
import { nameFields } from '@/lib/field/person-name';
import { longestTelephone } from '@/lib/field/phone-shape';
import { optional, readLine, required, seenVersion, withoutBlanks } from '@/lib/field/shape';
import { longestWebsite, readWebsite } from '@/lib/field/website';
import type { CountryRules } from '@/lib/region/country-rules';
import { byLook, type ContactReaders } from './contact-fields';
import { countryFields, type NumberCheck, readRegistration } from './country-fields';
import { declarationVersion } from './declaration';
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
};

/** The legal name and address as any country takes them, for a form that does not know the country yet. */
export const companyShape = z.object(anyCountry).transform(withoutBlanks);
export type Company = z.output<typeof companyShape>;

/**
 * By the rules of the organization's country: what it requires is required, and codes and numbers are checked and cleaned. On the server, give the
 * check that knows the countries' numbers.
 */
export function companySchema(rules: CountryRules, holds: NumberCheck = () => true) {
  return z.object({ ...anyCountry, ...countryFields(rules) }).transform((company, context): Company => {
    const registration = readRegistration(rules, company, holds);
    if (!('code' in registration)) return withoutBlanks({ ...company, ...registration });
    context.addIssue({ code: 'custom', message: registration.code, path: [registration.field] });
    return z.NEVER;
  });
}

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

/** The nine digits of a D-U-N-S number, often written 12-345-6789; its check digit is not public. Source: domain fact 1.3. */
export const dunsShape = required(60, (typed) => {
  const value = spelledOut(typed).replace(/^DUNS(?:NO|NUMBER|ID)?:?#?/, '');
  return /^\d{9}$/.test(value) ? { value } : { code: 'nine_digits' };
});

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
