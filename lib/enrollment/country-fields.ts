import type { FieldCode } from '@/lib/field/code';
import { blankOr, optional, type Read, readLine } from '@/lib/field/shape';
import type { CountryRules } from '@/lib/region/country-rules';
import { readCode, readState } from '@/lib/region/read-place';
import { type RegistrationIdKind, readRegistrationId } from '@/lib/region/registration-id';

/** The fields of a company whose rules differ from country to country. */
export function countryFields(rules: CountryRules) {
  return {
    city: blankOr(rules.cityRequired ? 'city_required' : null, 100, readLine),
    stateOrProvince: blankOr(rules.stateRequired ? 'state_required' : null, 100, (typed) => readState(rules, typed)),
    postalCode: blankOr(rules.postalCodeRequired ? 'postal_code_required' : null, 40, (typed) =>
      readCode(rules, typed),
    ),
    registrationIdKind: optional(30, (typed) => readKind(rules, typed)),
    registrationId: blankOr(rules.registrationIdRequired ? 'registration_id_required' : null, 60, readLine),
  };
}

type Registration = { registrationIdKind?: RegistrationIdKind | undefined; registrationId?: string | undefined };
type RegistrationProblem = { field: keyof Registration; code: FieldCode };

/** Whether a number passes its own public check. Asked on the server alone: what knows all countries' numbers is large. */
export type NumberCheck = (country: string, kind: RegistrationIdKind, id: string) => boolean;

/** The kind and the ID together: one kind is assumed where the country has only one, and no ID needs no kind. */
export function readRegistration(
  rules: CountryRules,
  given: Registration,
  holds: NumberCheck,
): Registration | RegistrationProblem {
  const { registrationId: typed } = given;
  if (!typed) return { registrationIdKind: undefined, registrationId: undefined };
  const [only, another] = rules.registrationIdKinds;
  const kind = given.registrationIdKind ?? (another ? undefined : only);
  if (!kind) return { field: 'registrationIdKind', code: 'registration_id_kind_required' };
  const id = readRegistrationId(rules.country, kind, typed);
  if (!id) return { field: 'registrationId', code: 'registration_id_malformed' };
  if (!holds(rules.country, kind, id)) return { field: 'registrationId', code: 'registration_id_check_fails' };
  return { registrationIdKind: kind, registrationId: id };
}

function readKind(rules: CountryRules, typed: string): Read<RegistrationIdKind> {
  const value = rules.registrationIdKinds.find((kind) => kind === typed);
  return value ? { value } : { code: 'not_a_choice' };
}
