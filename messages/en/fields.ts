import type { FieldCode, FieldCodeTold, FieldParams, FieldWarning } from '@/lib/field/code';

type Named = { label: string } & FieldParams;

/** What is said beside a field. `label` is the field's own label, as it stands on the page. */
export const fields = {
  required: ({ label }) => `${label}: an answer is needed.`,
  too_long: ({ label, max }) => `${label}: write ${max} characters or fewer.`,
  too_short: ({ label, min }) => `${label}: write ${min} characters or more.`,
  sentence_wanted: ({ label }) => `${label}: write a whole sentence.`,
  not_a_choice: ({ label }) => `${label}: choose one of the answers.`,
  must_be_ticked: ({ label }) => `Tick “${label}” to go on.`,
  characters_not_allowed: ({ label }) =>
    `${label}: a sign in it cannot be seen or printed. Type it anew instead of pasting it.`,
  email_malformed: () => 'Write the e-mail address in full, such as name@company.com.',
  email_webmail: ({ domain }) => `${domain} is a private mail service. Give an address on a domain your company owns.`,
  email_disposable: ({ domain }) =>
    `${domain} gives out addresses for a short time. Give an address on a domain your company owns.`,
  email_tenant_domain: ({ domain }) =>
    `${domain} is a sign-in domain that came with a cloud account. Give an address on a domain your company owns.`,
  email_role_address: () =>
    'This address belongs to a team. Give the address of one person, so that we know who confirms.',
  phone_malformed: () =>
    'Write a telephone number of this country, or one with its country code, such as +62 812 3456 7890.',
  website_malformed: () => 'Write the website as an address, such as https://company.com.',
  name_symbols_only: ({ label }) => `${label}: write a name with letters or numbers in it.`,
  name_bare_legal_form: ({ label }) => `${label}: write the whole registered name, not only its legal form.`,
  state_required: () => 'Choose a state or province. Addresses in this country need one.',
  city_required: () => 'Write the city. Addresses in this country need one.',
  postal_code_required: () => 'Write the postal code. Addresses in this country need one.',
  postal_code_malformed: () => 'This does not look like a postal code of this country. Check the numbers and letters.',
  post_box_only: () =>
    'Write the street or building where the company is. A post box alone can be given as the operating address.',
  registration_id_required: () => 'Write the company’s registration number. This country asks for one.',
  registration_id_kind_required: () => 'Choose what kind of registration number this is.',
  registration_id_malformed: () =>
    'This does not look like a registration number of this kind. Check the numbers and letters.',
  registration_id_check_fails: () =>
    'One of the digits must be wrong: the check digit of this number does not fit the others. Compare it with the registration document, digit by digit.',
  password_too_short: ({ min }) => `Use ${min} characters or more. A few words in a row work well.`,
  password_too_long: ({ max }) => `Use ${max} characters or fewer.`,
  password_common: () => 'This password is on lists that attackers try first. Choose another.',
  password_personal: () => 'This password contains your name, company or e-mail address. Choose another.',
  passwords_differ: () => 'The two passwords are not the same. Type the second one again.',
  partner_id_malformed: () => 'A PartnerID is a number of seven digits. Check it under Identifiers.',
  reference_malformed: () => 'A reference looks like MTR-7Q4K-22. It stands in every letter about the enrollment.',
  number_malformed: () => 'Write a whole number, such as 3.',
  time_malformed: ({ label }) => `${label}: write a time of day, such as 17:00.`,
  not_every_day: ({ label }) => `${label}: leave at least one day to work on.`,
  ends_before_it_begins: ({ label }) => `${label}: choose the first day or a later one.`,
  date_malformed: ({ label }) => `${label}: write a date, such as 27 3 2026.`,
  nine_digits: () => 'A D-U-N-S number has nine digits.',
  lei_malformed: () => 'An LEI has twenty letters and digits. Check that none is missing.',
  lei_check_fails: () =>
    'One of the letters or digits must be wrong: the check digits at the end do not fit the others. Compare it with the register, sign by sign.',
  why_changed: () => 'Say in a few words why you change what the directory says. The reviewer reads both.',
  country_unknown: () => 'Write the country by its name or its two letters, such as Indonesia or ID.',
  country_ambiguous: ({ choices }) =>
    `More than one country is called so. Write the two letters of the one you mean: ${choices}.`,
  language_unknown: () => 'Write en for English or id for Indonesian, or leave the cell empty.',
  version_malformed: () => 'Write letters, digits, points and hyphens without blanks, such as 2027-01.',
  text_html: ({ label }) => `${label}: there is HTML in it. Write headings, lists and emphasis as Markdown.`,
  text_link: ({ label }) => `${label}: links lead to pages whose address begins with https://. Pictures are not taken.`,
  translation_differs: () =>
    'The translation has other headings or clauses than the English text. Write each of them, in the same order: they are shown side by side.',
  customers_accept_once: () =>
    'Customers accept their agreement once. Choose nobody: the new version is for those that come.',
  file_missing: ({ label }) => `${label}: choose a file with something in it.`,
  file_too_large: ({ label, max }) => `${label}: a file of ${max} MB or less is taken. Divide it, or make it smaller.`,
  tag_too_long: ({ label }) => `${label}: a tag has 40 characters at most. Put a comma between two tags.`,
  tags_many: ({ label }) => `${label}: a company bears 20 tags at most. Take some out.`,
} satisfies Record<FieldCode, (named: Named) => string>;

/** The same where neither limit, domain nor choices are told. */
export const fieldsUntold = {
  too_long: ({ label }) => `${label}: make it shorter.`,
  too_short: ({ label }) => `${label}: write it in full.`,
  email_webmail: () => 'This domain is a private mail service. Give an address on a domain your company owns.',
  email_disposable: () =>
    'This domain gives out addresses for a short time. Give an address on a domain your company owns.',
  email_tenant_domain: () =>
    'This domain is a sign-in domain that came with a cloud account. Give an address on a domain your company owns.',
  password_too_short: () => 'Use more characters. A few words in a row work well.',
  password_too_long: () => 'Use fewer characters.',
  country_ambiguous: () => 'More than one country is called so. Write the two letters of the one you mean, such as ID.',
  file_too_large: ({ label }) => `${label}: this file is too large. Divide it, or make it smaller.`,
} satisfies Record<FieldCodeTold, (named: { label: string }) => string>;

/** Advice beside a field that is accepted all the same. */
export const fieldAdvice = {
  name_looks_like_domain: () => 'This looks like a web address. The review goes faster with the registered name.',
  name_repeats_a_character: () => 'One character is repeated many times. Check that this is the registered name.',
  name_spaced_out: () => 'The letters stand apart. Check that this is the registered name.',
} satisfies Record<FieldWarning, () => string>;
