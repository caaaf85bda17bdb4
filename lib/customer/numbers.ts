import { z } from 'zod';
import { countryFields, readRegistration } from '@/lib/enrollment/country-fields';
import { readTelephone } from '@/lib/field/phone';
import { longestTelephone } from '@/lib/field/phone-shape';
import { optional, type Read } from '@/lib/field/shape';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';

/**
 * The numbers of a customer's company by the rules of its country. Both may be left for later: without them nothing is ordered where
 * the country asks for them, and the pre-check says so. Source: domain facts 1.5 and 7.5, gate 11.
 */
export function companyNumbersFor(country: string) {
  const rules = { ...countryRules(country), registrationIdRequired: false };
  const { registrationIdKind, registrationId } = countryFields(rules);
  const telephone = optional(longestTelephone, (typed): Read => {
    const number = readTelephone(typed, country);
    return number.ok ? { value: number.e164 } : { code: number.code };
  });
  return z.object({ registrationIdKind, registrationId, telephone }).transform((given, context) => {
    const registration = readRegistration(rules, given, numberHolds);
    if (!('code' in registration)) return { telephone: given.telephone, ...registration };
    context.addIssue({ code: 'custom', message: registration.code, path: [registration.field] });
    return z.NEVER;
  });
}
export type CompanyNumbers = z.output<ReturnType<typeof companyNumbersFor>>;
