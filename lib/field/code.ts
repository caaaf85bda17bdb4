/** Every way one field of a form can be refused. The words for them stand in messages/{en,id}/fields.ts: a code without words does not compile. */
export const fieldCodes = [
  'required',
  'too_long',
  'too_short',
  'sentence_wanted',
  'not_a_choice',
  'must_be_ticked',
  'characters_not_allowed',
  'email_malformed',
  'email_webmail',
  'email_disposable',
  'email_tenant_domain',
  'email_role_address',
  'phone_malformed',
  'website_malformed',
  'name_symbols_only',
  'name_bare_legal_form',
  'state_required',
  'city_required',
  'postal_code_required',
  'postal_code_malformed',
  'post_box_only',
  'registration_id_required',
  'registration_id_kind_required',
  'registration_id_malformed',
  'registration_id_check_fails',
  'password_too_short',
  'password_too_long',
  'password_common',
  'password_personal',
  'passwords_differ',
  'partner_id_malformed',
  'reference_malformed',
  'number_malformed',
  'date_malformed',
  'time_malformed',
  'not_every_day',
  'ends_before_it_begins',
  'nine_digits',
  'lei_malformed',
  'lei_check_fails',
  'why_changed',
  'country_unknown',
  'country_ambiguous',
  'language_unknown',
  'version_malformed',
  'text_html',
  'text_link',
  'translation_differs',
  'customers_accept_once',
  'file_missing',
  'file_too_large',
  'tag_too_long',
  'tags_many',
] as const;

export type FieldCode = (typeof fieldCodes)[number];

/** Advice beside a field: it is accepted, but often delays a review. */
export const fieldWarnings = ['name_looks_like_domain', 'name_repeats_a_character', 'name_spaced_out'] as const;

export type FieldWarning = (typeof fieldWarnings)[number];

/** What a sentence about a field may name: the domain refused, the limit in characters (a file’s in megabytes), what to choose from. */
export type FieldParams = { domain?: string; min?: number; max?: number; choices?: string };

/** Codes whose sentence names something; where it is not told, another stands in for it. */
export const namesOf = {
  too_long: 'max',
  too_short: 'min',
  email_webmail: 'domain',
  email_disposable: 'domain',
  email_tenant_domain: 'domain',
  password_too_short: 'min',
  password_too_long: 'max',
  country_ambiguous: 'choices',
  file_too_large: 'max',
} as const satisfies Partial<Record<FieldCode, keyof FieldParams>>;

export type FieldCodeTold = keyof typeof namesOf;

export function isToldCode(code: FieldCode): code is FieldCodeTold {
  return Object.hasOwn(namesOf, code);
}

export type FieldProblem = { code: FieldCode; params?: FieldParams };

export function isFieldCode(message: string): message is FieldCode {
  return (fieldCodes as readonly string[]).includes(message);
}
