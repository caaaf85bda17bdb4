import type { FieldCode } from '@/lib/field-code';
import { blankOr, optional, type Read, readLine } from '@/lib/field-shape';
import type { CountryRules } from '@/lib/region/country-rules';
import { cleanPostalCode } from '@/lib/region/postal-codes';
import { cleanRegistrationId, type RegistrationIdKind, registrationIdHolds } from '@/lib/region/registration-id';

/** The fields of a company whose rules differ from country to country. */
export function countryFields(rules: CountryRules) {
  return {
    city: blankOr(rules.cityRequired ? 'city_required' : null, 100, readLine),
    stateOrProvince: blankOr(rules.stateRequired ? 'state_required' : null, 100, (typed) => readState(rules, typed)),
    postalCode: blankOr(rules.postalCodeRequired ? 'postal_code_required' : null, 20, (typed) =>
      readPostalCode(rules, typed),
    ),
    registrationIdKind: optional(30, (typed) => readKind(rules, typed)),
    registrationId: blankOr(rules.registrationIdRequired ? 'registration_id_required' : null, 40, readLine),
  };
}

type Registration = { registrationIdKind?: RegistrationIdKind | undefined; registrationId?: string | undefined };
type RegistrationProblem = { field: keyof Registration; code: FieldCode };

/** The kind and the ID together: one kind is assumed where the country has only one, and no ID needs no kind. */
export function readRegistration(rules: CountryRules, given: Registration): Registration | RegistrationProblem {
  const { registrationId: typed } = given;
  if (!typed) return { registrationIdKind: undefined, registrationId: undefined };
  const [only, another] = rules.registrationIdKinds;
  const kind = given.registrationIdKind ?? (another ? undefined : only);
  if (!kind) return { field: 'registrationIdKind', code: 'registration_id_kind_required' };
  const id = cleanRegistrationId(typed);
  if (!registrationIdHolds(rules.country, kind, id))
    return { field: 'registrationId', code: 'registration_id_malformed' };
  return { registrationIdKind: kind, registrationId: kind === 'number' ? typed : id };
}

function readState(rules: CountryRules, typed: string): Read {
  if (!rules.states) return readLine(typed);
  const wanted = typed.trim().toLowerCase();
  const state = rules.states.find(({ code, name }) => [code, name].some((word) => word.toLowerCase() === wanted));
  return state ? { value: state.code } : { code: 'not_a_choice' };
}

function readPostalCode(rules: CountryRules, typed: string): Read {
  if (!rules.postalCodePattern) return readLine(typed);
  const value = cleanPostalCode(typed);
  return new RegExp(`^(?:${rules.postalCodePattern})$`).test(value) ? { value } : { code: 'postal_code_malformed' };
}

function readKind(rules: CountryRules, typed: string): Read<RegistrationIdKind> {
  const value = rules.registrationIdKinds.find((kind) => kind === typed);
  return value ? { value } : { code: 'not_a_choice' };
}
