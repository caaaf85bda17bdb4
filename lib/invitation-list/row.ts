import type { InvitationKind } from '@/generated/prisma/enums';
import { isFieldCode } from '@/lib/field/code';
import { readAddress } from '@/lib/field/email-address';
import { cleanLine } from '@/lib/field/one-line';
import { plain } from '@/lib/field/pasted';
import { invitationShape, type NewInvitation } from '@/lib/invitation/schema';
import { type Locale, languageOf, locales, languages as spokenLanguages, usual } from '@/lib/locale';
import type { Reason } from '@/lib/refusal';
import { countriesCalled } from '@/lib/region/read-country';

/** What a list says of each company, in the order of the template. */
export const importFields = ['email', 'company', 'country', 'partnerId', 'language'] as const;

export type ImportField = (typeof importFields)[number];

/** The columns of a list of one kind: a customer has no PartnerID. */
export const fieldsIn: Record<InvitationKind, readonly ImportField[]> = {
  partnership: importFields,
  customer: importFields.filter((field) => field !== 'partnerId'),
};

export type Cells = Record<ImportField, string>;

/** The fields a list cannot do without. */
export const neededFields: readonly ImportField[] = ['email'];

const nothing: Cells = { email: '', company: '', country: '', partnerId: '', language: '' };

// As long as their columns. What is longer cannot be read anyway, and stays recognizable.
const widths: Record<ImportField, number> = { email: 300, company: 300, country: 100, partnerId: 50, language: 50 };

/** The cells as they are kept: those of the kind's columns, each in one line, without blanks around it or anything invisible. */
export function cleanCells(cells: Partial<Cells>, kind: InvitationKind): Cells {
  const clean = fieldsIn[kind].map((name) => [name, [...oneLine(cells[name] ?? '')].slice(0, widths[name]).join('')]);
  return { ...nothing, ...Object.fromEntries(clean) };
}

// A cell of several lines says one thing; NUL is a sign the database does not keep.
function oneLine(cell: string): string {
  return cleanLine(cell.replaceAll('\0', '\ufffd').replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' '));
}

/** Reads a row as the form of one invitation would be read; else everything that is wrong with it, by its fields. */
export function readRow(typed: Partial<Cells>): { fields: NewInvitation } | { reasons: Reason[] } {
  const cells = { ...nothing, ...typed };
  const countries = countriesCalled(cells.country);
  const country = countries.length === 1 ? (countries[0] ?? null) : null;
  const language = readLanguage(cells.language, country);
  const known = { country: country ?? '', language: language ?? usual, message: '' };
  const { data, error } = invitationShape.safeParse({ ...cells, ...known });
  const address = data && readAddress(data.email);
  const reasons: Reason[] = [
    ...(error?.issues ?? []).map(reasonFrom),
    ...(address?.ok === false ? [{ code: address.code, field: 'email' }] : []),
    ...(!country && cleanLine(cells.country) !== '' ? [notOneCountry(countries)] : []),
    ...(language ? [] : [{ code: 'language_unknown' as const, field: 'language' }]),
  ];
  if (reasons.length > 0 || !data || !address?.ok) return { reasons: reasons.sort(byField) };
  const { company, partnerId, message } = data;
  return {
    fields: { email: address.address, company, country: data.country, partnerId, language: data.language, message },
  };
}

function notOneCountry(countries: readonly string[]): Reason {
  if (countries.length === 0) return { code: 'country_unknown', field: 'country' };
  return { code: 'country_ambiguous', field: 'country', with: { choices: countries.join(', ') } };
}

const places: readonly (string | undefined)[] = importFields;
const byField = (one: Reason, other: Reason) => places.indexOf(one.field) - places.indexOf(other.field);

type Issue = { readonly message: string; readonly path: readonly PropertyKey[]; readonly maximum?: unknown };

function reasonFrom({ message, path, maximum }: Issue): Reason {
  const limit = typeof maximum === 'number' ? { with: { max: maximum } } : {};
  return { code: isFieldCode(message) ? message : 'required', field: String(path[0]), ...limit };
}

// Without a language a company gets its letter in that of its country, as far as the portal speaks it.
function readLanguage(typed: string, country: string | null): Locale | null {
  const wanted = plain(typed).toLowerCase();
  if (wanted === '') return languageOf(country ?? '');
  // A language with its country, en-US or id_ID, is that language.
  return languages.get(wanted) ?? languages.get(wanted.replace(/[-_][a-z]{2}$/, '')) ?? null;
}

const languages: ReadonlyMap<string, Locale> = new Map([
  ...locales.flatMap((one) => [one, ...spokenLanguages[one].called].map((name) => [name, one] as const)),
]);
