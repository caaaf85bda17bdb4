import { type FilledField, filledFields } from '@/lib/enrollment/filled';
import { operatingIn } from '@/lib/enrollment/operating-address';
import { fullName } from '@/lib/field/person-name';
import { telephoneToRead } from '@/lib/field/phone';
import { addressLines } from '@/lib/region/address-lines';
import { countryRules } from '@/lib/region/country-rules';
import type { Case } from '@/lib/verification/queries';
import type { ReviewField } from '@/lib/verification/review-reasons';
import type { Shown } from './shown';

type Profile = NonNullable<Case['profile']>;

/**
 * One answer: the part it belongs to, what was asked, what the company says, what a directory says, and what the company said before. Null
 * where there is no directory, or nothing was said before.
 */
export type AnswerRow = {
  part: 'company' | 'primary' | 'support';
  key: string;
  /** What a request about it may point at, the closest first. */
  fields: readonly ReviewField[];
  term: string;
  typed: string;
  directory: string | null;
  before: string | null;
};

/** Every answer of the profile sent in last, with what stands beside it; what nobody said is left out. */
export function answerRows(shown: Shown): AnswerRow[] {
  const { profile, earlier } = shown.found;
  const { fill } = shown.evidence;
  if (!profile) return [];
  const before = earlier ? answersIn(earlier, shown) : null;
  return answersIn(profile, shown)
    .map(({ field, now, ...row }) => ({
      ...row,
      typed: now,
      directory: fill && field ? fill[field] : null,
      before: before?.find(({ key }) => key === row.key)?.now ?? null,
    }))
    .filter(({ typed, directory, before: said }) => typed || directory || said);
}

type Answer = Pick<AnswerRow, 'part' | 'key' | 'fields' | 'term'> & { now: string; field?: FilledField };

function answersIn(profile: Profile, { words, language }: Pick<Shown, 'words' | 'language'>): Answer[] {
  const { labels, staffCase } = words;
  const primary = profile.contacts.find(({ kind }) => kind === 'primary');
  const support = profile.contacts.find(({ kind }) => kind === 'support');
  const filled = filledFields.map((field) => ({
    part: 'company' as const,
    key: field,
    fields: [askedAs[field], 'company'] as const,
    field,
    term: field === 'registrationId' ? registrationTerm(profile, words) : labels[field],
    now: profile[field] ?? '',
  }));
  const others: [AnswerRow['part'], string, string | null | undefined][] = [
    ['company', words.addressCheck.operating.term, addressLines(operatingIn(profile), language).join('\n')],
    ['primary', staffCase.answers.person, primary && fullName(primary)],
    ['primary', labels.email, primary?.email],
    ['primary', labels.telephone, primary?.telephone && telephoneToRead(primary.telephone)],
    ['support', labels.email, support?.email],
    ['support', labels.telephone, support?.telephone && telephoneToRead(support.telephone)],
    ['support', labels.website, support?.website],
  ];
  return [
    ...filled,
    ...others.map(([part, term, now]) => ({
      ...{ part, key: `${part} ${term}`, term, now: now ?? '' },
      fields: otherFields[part],
    })),
  ];
}

const askedAs = {
  legalName: 'legal_name',
  addressLine1: 'registered_address',
  addressLine2: 'registered_address',
  city: 'registered_address',
  stateOrProvince: 'registered_address',
  postalCode: 'registered_address',
  registrationId: 'registration_id',
} as const satisfies Record<FilledField, ReviewField>;

const otherFields = {
  company: ['operating_address', 'company'],
  primary: ['primary_contact'],
  support: ['support_contact'],
} as const satisfies Record<AnswerRow['part'], readonly ReviewField[]>;

function registrationTerm({ countryIso2, registrationIdKind }: Profile, { labels, places }: Shown['words']): string {
  const kind = countryRules(countryIso2).registrationIdKinds.find((one) => one === registrationIdKind);
  return kind ? places.registrationIds[kind] : labels.registrationId;
}
