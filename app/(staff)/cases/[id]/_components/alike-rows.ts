import type { Alike } from '@/lib/duplicate/review';
import { addressLines } from '@/lib/region/address-lines';
import type { Shown } from './shown';

type Row = { key: string; term: string; there: string; here: string };

/** What two companies say of themselves, one answer a row; one that neither gave is left out. */
export function alikeRows({ profile, account, name }: Alike, { found, words, language }: Shown): Row[] {
  const { labels, staffCase, alikeReview } = words;
  const here = found.profile;
  if (!here) return [];
  const contact = (of: typeof here | Alike['profile'], kind: 'primary' | 'support') =>
    of?.contacts.find((one) => one.kind === kind);
  const rows: [string, string, string | null | undefined, string | null | undefined][] = [
    ['name', labels.legalName, profile?.legalName ?? name, here.legalName],
    ['account', alikeReview.account, account, found.organization.name],
    ['number', labels.registrationId, profile?.registrationId, here.registrationId],
    [
      'address',
      staffCase.answers.address,
      profile && addressLines(profile, language).join('\n'),
      addressLines(here, language).join('\n'),
    ],
    ['primary', staffCase.answers.primary, contact(profile, 'primary')?.email, contact(here, 'primary')?.email],
    ['support', staffCase.answers.support, contact(profile, 'support')?.email, contact(here, 'support')?.email],
    ['website', labels.website, contact(profile, 'support')?.website, contact(here, 'support')?.website],
  ];
  return rows.flatMap(([key, term, there, own]) =>
    there || own ? [{ key, term, there: there ?? '', here: own ?? '' }] : [],
  );
}
