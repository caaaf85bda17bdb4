import { plainHeading, words } from '@/lib/csv/heading';
import { readPartnerId } from '@/lib/partner-id/read';
import { countriesCalled } from '@/lib/region/read-country';
import { fieldNamed } from './headings';
import type { ImportField } from './row';

/** A column of a file: its place, its heading as it stands there, what is in its cells that are not empty. */
export type FileColumn = { at: number; heading: string; values: readonly string[] };

/** Why a column was taken for a field. */
export type Because = 'heading' | 'content' | 'before';

export type Guess = { field: ImportField; because: Because };

/** What each column holds, as far as its heading or its cells say so: each field once, for the column that says it best. By the place of the column. */
export function guessColumns(
  columns: readonly FileColumn[],
  fields: readonly ImportField[],
): ReadonlyMap<number, Guess> {
  const taken = new Map<number, Guess>();
  for (const field of fields) {
    const free = columns.filter(({ at }) => !taken.has(at));
    const [best] = free
      .map((column) => ({ column, ...claim(column, field) }))
      .filter(({ strength }) => strength > 0)
      .sort((one, other) => other.strength - one.strength);
    if (best) taken.set(best.column.at, { field, because: best.because });
  }
  return taken;
}

/** Whether a text is an address by its look, also as mail programs copy it. */
export function hasAddress(value: string): boolean {
  return /[^\s@＠][@＠][^\s@＠]+[.。．][^\s@＠]/u.test(value.slice(0, 400));
}

type Claim = { strength: number; because: Because };

// An exact heading needs no proof from its cells, one with other words beside it needs some, and cells alone must nearly all agree.
function claim({ heading, values }: FileColumn, field: ImportField): Claim {
  const named = fieldNamed(heading);
  const share = shareOf(values, field);
  if (named?.field === field) {
    const proof = values.length === 0 ? 0.5 : share;
    if (named.sure === 'exact') return { strength: 10 + proof, because: 'heading' };
    if (proof >= 0.5 || field === 'company') return { strength: 5 + proof, because: 'heading' };
    return nothing;
  }
  if (named?.sure === 'exact' || values.length === 0 || speaksOfOther(heading, field)) return nothing;
  return share >= nearlyAll[field] ? { strength: share, because: 'content' } : nothing;
}

const nothing: Claim = { strength: 0, because: 'content' };

// A name of a company looks like any other text: without its heading, some must have a legal form.
const nearlyAll: Record<ImportField, number> = { email: 0.6, company: 0.3, country: 0.9, partnerId: 0.9, language: 1 };

function shareOf(values: readonly string[], field: ImportField): number {
  const fits = values.filter((value) => tests[field](value)).length;
  return values.length === 0 ? 0 : fits / values.length;
}

const tests: Record<ImportField, (value: string) => boolean> = {
  email: hasAddress,
  company: (value) => legalForm.test(value) && !hasAddress(value),
  // Two small letters are a language as often as a country.
  country: (value) => !/^[a-z]{2}$/.test(value) && countriesCalled(value).length > 0,
  partnerId: (value) => readPartnerId(value) !== null,
  language: (value) =>
    /^(en|english|id|in|indonesian?|bahasa( indonesia| inggris)?|inggris)$/.test(value.trim().toLowerCase()) &&
    value !== 'ID' &&
    value !== 'Indonesia',
};

const legalForm =
  /(^|\s)(pt|cv|ud|tbk|gmbh|ag|kg|ohg|ltd|limited|inc|llc|corp|co|sa|sas|sarl|sl|srl|spa|bv|nv|oy|ab|as|plc|pte|sdn|bhd|kk|lda)[.,]?(?=\s|$)/i;

// Seven figures are a customer's number, a postal code or a telephone as well: the heading of such a column says so.
function speaksOfOther(heading: string, field: ImportField): boolean {
  if (plainHeading(heading) === '') return false;
  if (field === 'company') return true;
  return (
    field === 'partnerId' &&
    words(heading).some((word) => !/^(partner|mpn|id|no|number|nr|code|mitra|socio|partenaire)$/.test(word))
  );
}
