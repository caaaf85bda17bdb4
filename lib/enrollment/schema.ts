import { z } from 'zod';
import { cleanCompanyName, companyNameProblem, longestCompanyName } from '@/lib/company-name';
import { longestAddress, splitAddress } from '@/lib/email-shape';
import type { FieldCode } from '@/lib/field-code';
import { cleanLine, hasForbiddenCharacters } from '@/lib/one-line';
import { cleanPersonName, longestPersonName, personNameProblem } from '@/lib/person-name';
import type { CountryRules } from '@/lib/region/country-rules';
import { countryProblems } from './country-problems';
import { readWebsite } from './website';

// The shapes of the profile's forms, in the browser and on the server: every message is a FieldCode, blanks become absent
// fields, and a text is measured before anything else is done with it. Source: domain facts 1.2 and 1.5.

/** The legal name and address as any country takes them. `companySchema` adds what one country asks. */
export const companyShape = z
  .object({
    legalName: text(longestCompanyName, cleanCompanyName, companyNameProblem),
    addressLine1: line(200),
    addressLine2: optional(line(200)),
    city: optional(line(100)),
    stateOrProvince: optional(line(100)),
    postalCode: optional(line(20)),
    registrationIdKind: optional(line(30)),
    registrationId: optional(line(40)),
  })
  .transform(withoutBlanks);
export type Company = z.output<typeof companyShape>;

/** The same, checked by the rules of the organization's country, with the state, postal code and registration ID cleaned. */
export function companySchema(rules: CountryRules) {
  return companyShape.transform((company, context) => {
    const { cleaned, problems } = countryProblems(rules, company);
    for (const { field, code } of problems) context.addIssue({ code: 'custom', message: code, path: [field] });
    return cleaned;
  });
}

/** `telephone` reads one as far as the place can: in the browser by its look, on the server to E.164. */
export function primaryContactSchema(telephone: ReadTelephone = telephoneByLook) {
  return z
    .object({ firstName: personName(), lastName: personName(), email: email(), telephone: optional(telephoneField(telephone)) })
    .transform(withoutBlanks);
}
export type PrimaryContact = z.output<ReturnType<typeof primaryContactSchema>>;

/** What customers see: an address, a telephone number or both, and a website. */
export function supportContactSchema(telephone: ReadTelephone = telephoneByLook) {
  return z
    .object({ email: email(), telephone: optional(telephoneField(telephone)), website: optional(website()) })
    .transform(withoutBlanks);
}
export type SupportContact = z.output<ReturnType<typeof supportContactSchema>>;

/** The number as it is stored, or null. */
export type ReadTelephone = (typed: string) => string | null;

/** The nine digits of a D-U-N-S number, often written 12-345-6789; its check digit is not public. Source: domain fact 1.3. */
export const dunsShape = z
  .string('required')
  .max(30, 'nine_digits')
  .transform((typed) => typed.replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{9}$/, 'nine_digits'));
