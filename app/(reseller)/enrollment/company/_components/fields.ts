import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { PostalAddress } from '@/lib/address-check/address';
import { lockedInputs, unlockedBy } from '@/lib/enrollment/asked';
import { type Filled, type FilledField, filledFields } from '@/lib/enrollment/filled';
import type { Fill } from '@/lib/enrollment/fills';
import type { Mine } from '@/lib/enrollment/queries';
import type { CountryRules } from '@/lib/region/country-rules';

/** What the form's inputs are called in this country. */
export function labelsIn(rules: CountryRules, { labels, places }: Words) {
  const [kind, another] = rules.registrationIdKinds;
  const { legalName, addressLine1, addressLine2, city, registrationIdKind, changedWhy } = labels;
  return {
    legalName,
    addressLine1,
    addressLine2,
    city,
    stateOrProvince: places.states[rules.stateName],
    postalCode: places.postalCodes[rules.postalCodeName],
    registrationIdKind,
    changedWhy,
    registrationId: kind && !another ? places.registrationIds[kind] : labels.registrationId,
  };
}

export type CompanyLabels = ReturnType<typeof labelsIn>;

/** The inputs that cannot be changed now, why, and what is said of one that is empty. */
export type Locked = { names: readonly string[]; why: string; none: string };

/** What of the company's form is locked while other things are asked for; undefined where nothing is. */
export function lockedIn(mine: Mine, words: Words): Locked | undefined {
  const names = lockedInputs(unlockedBy(mine));
  return names.length > 0 ? { names, why: words.putRight.locked, none: words.profile.check.none } : undefined;
}

type Answers = Filled & { registrationIdKind: string | null };

/** What stands in the inputs at first: what was answered, or what a directory filled in. A state kept by its name is found by its code. */
export function valuesOf(profile: Answers | Mine['profile'], { states }: CountryRules): Partial<CompanyLabels> {
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

/** What stands in the inputs of an address. */
export function valuesIn({ countryIso2: _, ...parts }: PostalAddress): Partial<CompanyLabels> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}

/** What the form needs of a directory's answers: to compare with, to mark each field, and to ask why one was changed. */
export type FilledIn = { answers: Filled; marks: Partial<Record<FilledField, string>>; whyHint: string; why: string };

export function filledIn(
  fill: Fill,
  { states }: CountryRules,
  { companyDirectory: t }: Words,
  when: When,
  why: string | null,
): FilledIn {
  const source = t.sources[fill.source];
  const at = when.date(fill.at);
  const stateName = (code: string | null) => states?.find((state) => state.code === code)?.name ?? code;
  const marks = filledFields.flatMap((name) => {
    const value = name === 'stateOrProvince' ? stateName(fill[name]) : fill[name];
    return value === null ? [] : [[name, t.filled.mark({ source, at, value })]];
  });
  return { answers: pick(fill), marks: Object.fromEntries(marks), whyHint: t.filled.whyHint, why: why ?? '' };
}

function pick(fill: Fill): Filled {
  return Object.fromEntries(filledFields.map((name) => [name, fill[name]])) as Filled;
}
