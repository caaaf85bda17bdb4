import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { SummaryItem } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { findKnown, type Known } from '@/lib/enrollment/known';
import type { Mine } from '@/lib/enrollment/queries';
import type { Locale } from '@/lib/locale';
import { addressLines } from '@/lib/region/address-lines';
import { countryName } from '@/lib/region/names';

type Asked = { member: Member; mine: Mine; words: Words; when: When; language: Locale };

/** What is known of a direct partner without asking it, each line with where it is from; nothing for anybody else. */
export async function knownItems({ member, mine, words, when, language }: Asked): Promise<SummaryItem[]> {
  const { directPartnerSince, countryIso2, location } = mine.organization;
  if (!directPartnerSince) return [];
  const { knownAlready: t, labels, profile } = words;
  const { company, address, primary } = await findKnown(member, mine);
  const told = (value: string, { from, reference = '', at }: Omit<Known<unknown>, 'value'>) =>
    t.valueFrom({ value, from: t.from[from]({ reference, at: at ? when.date(at) : '' }) });
  const account = { from: 'work_account' } as const;
  return [
    { term: t.company, value: told(company.value, company) },
    { term: t.country, value: told(countryName(countryIso2, language), account) },
    { term: t.since, value: told(when.date(directPartnerSince), account) },
    {
      term: profile.check.address,
      value: address ? told(placeOf(address.value, language), address) : t.addressUnknown,
    },
    {
      term: profile.check.primaryHeading,
      value: primary ? told(`${primary.value.name}\n${primary.value.email}`, primary) : t.primaryUnknown,
    },
    ...(location ? [{ term: labels.partnerId, value: told(location.partnerId, { from: 'membership' }) }] : []),
  ];
}

// Of a location the city is known, and no street.
function placeOf(address: Parameters<typeof addressLines>[0], language: Locale): string {
  if (address.addressLine1) return addressLines(address, language).join('\n');
  return [address.city, countryName(address.countryIso2, language)].filter(Boolean).join(', ');
}
