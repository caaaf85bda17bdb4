import type { Words } from '@/app/_server/words';
import type { Mine } from '@/lib/enrollment/queries';
import type { CountryRules } from '@/lib/region/country-rules';

/** What the form's inputs are called in this country. */
export function labelsIn(rules: CountryRules, { labels, places }: Words) {
  const [kind, another] = rules.registrationIdKinds;
  const { legalName, addressLine1, addressLine2, city, registrationIdKind } = labels;
  return {
    legalName,
    addressLine1,
    addressLine2,
    city,
    stateOrProvince: places.states[rules.stateName],
    postalCode: places.postalCodes[rules.postalCodeName],
    registrationIdKind,
    registrationId: kind && !another ? places.registrationIds[kind] : labels.registrationId,
  };
}

export type CompanyLabels = ReturnType<typeof labelsIn>;

/** What stands in the inputs at first. A state kept by its name is found by its code. */
export function valuesOf(profile: Mine['profile'], { states }: CountryRules): Partial<CompanyLabels> {
  if (!profile) return {};
  const { legalName, addressLine1, addressLine2, city, postalCode, registrationIdKind, registrationId } = profile;
  const kept = profile.stateOrProvince;
  const stateOrProvince = states?.find(({ code, name }) => code === kept || name === kept)?.code ?? kept;
  const all = {
    legalName,
    addressLine1,
    addressLine2,
    city,
    postalCode,
    registrationIdKind,
    registrationId,
    stateOrProvince,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
