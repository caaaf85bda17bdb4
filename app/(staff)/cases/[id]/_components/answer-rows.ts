import { operatingIn } from '@/lib/enrollment/operating-address';
import { fullName } from '@/lib/field/person-name';
import { telephoneToRead } from '@/lib/field/phone';
import { addressLines } from '@/lib/region/address-lines';
import { countryRules } from '@/lib/region/country-rules';
import type { Case } from '@/lib/verification/queries';
import type { Shown } from './shown';

type Profile = NonNullable<Case['profile']>;

/** One answer: the part it belongs to, what was asked, what the company says, and what it said before, if it said anything before. */
export type AnswerRow = {
  part: 'company' | 'primary' | 'support';
  key: string;
  term: string;
  now: string;
  before: string | null;
};

/** Every answer of the profile sent in last, beside the one of the profile before it. */
export function answerRows({ found: { profile, earlier }, ...t }: Shown): AnswerRow[] {
  if (!profile) return [];
  const before = earlier ? answersIn(earlier, t) : null;
  return answersIn(profile, t).map((row) => ({
    ...row,
    before: before?.find(({ key }) => key === row.key)?.now ?? (before ? '' : null),
  }));
}

type Answer = Omit<AnswerRow, 'before'>;

function answersIn(profile: Profile, { words, language }: Pick<Shown, 'words' | 'language'>): Answer[] {
  const { labels, staffCase } = words;
  const primary = profile.contacts.find(({ kind }) => kind === 'primary');
  const support = profile.contacts.find(({ kind }) => kind === 'support');
  const answers: [AnswerRow['part'], string, string | null | undefined][] = [
    ['company', labels.legalName, profile.legalName],
    ['company', staffCase.answers.address, addressLines(profile, language).join('\n')],
    ['company', words.addressCheck.operating.term, operatingSaid(profile, { words, language })],
    ['company', registrationTerm(profile, words), profile.registrationId],
    ['primary', staffCase.answers.person, primary && fullName(primary)],
    ['primary', labels.email, primary?.email],
    ['primary', labels.telephone, primary?.telephone && telephoneToRead(primary.telephone)],
    ['support', labels.email, support?.email],
    ['support', labels.telephone, support?.telephone && telephoneToRead(support.telephone)],
    ['support', labels.website, support?.website],
  ];
  return answers.map(([part, term, now]) => ({ part, key: `${part} ${term}`, term, now: now ?? '' }));
}

function operatingSaid(profile: Profile, { words, language }: Pick<Shown, 'words' | 'language'>): string {
  const lines = addressLines(operatingIn(profile), language);
  return lines.join('\n') || words.addressCheck.operating.same;
}

function registrationTerm({ countryIso2, registrationIdKind }: Profile, { labels, places }: Shown['words']): string {
  const kind = countryRules(countryIso2).registrationIdKinds.find((one) => one === registrationIdKind);
  return kind ? places.registrationIds[kind] : labels.registrationId;
}
