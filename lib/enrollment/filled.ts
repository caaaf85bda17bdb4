// Pure, for the form and the server alike: which answers a directory filled in, and which of them were changed since.

/** The answers a directory can fill in. */
export const filledFields = [
  'legalName',
  'addressLine1',
  'addressLine2',
  'city',
  'stateOrProvince',
  'postalCode',
  'registrationId',
] as const;
export type FilledField = (typeof filledFields)[number];

export type Filled = Readonly<Record<FilledField, string | null>>;
export type Given = Readonly<Partial<Record<FilledField, string | null | undefined>>>;

export const longestWhy = 300;

/** The answers that are not what the directory filled in. What it left open is nobody's to change. */
export function changedSince(filled: Filled, given: Given): FilledField[] {
  return filledFields.filter((name) => filled[name] !== null && filled[name] !== (given[name] ?? null));
}
