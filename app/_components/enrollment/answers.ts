import type { Words } from '@/app/_server/words';
import type { SummaryItem } from '@/components/ui/summary-list';
import { type AnswerPart, unlockedBy } from '@/lib/enrollment/asked';
import { operatingIn } from '@/lib/enrollment/operating-address';
import type { Mine } from '@/lib/enrollment/queries';
import { fullName } from '@/lib/field/person-name';
import { telephoneToRead } from '@/lib/field/phone';
import type { Locale } from '@/lib/locale';
import { addressLines } from '@/lib/region/address-lines';
import { countryRules } from '@/lib/region/country-rules';
import type { RegistrationIdKind } from '@/lib/region/registration-id';

/** One answer as it is read, and with what it changes together. */
export type AnswerItem = SummaryItem & { part: AnswerPart; value: string };

type Answers = { company: AnswerItem[]; primary: AnswerItem[]; support: AnswerItem[] };
type Asked = { mine: Mine; words: Words; language: Locale };

/** What was answered so far, as it is read; with `change`, each answer that can be changed now leads to the page where it is. */
export function answersOf({ mine, words, language }: Asked, change?: string): Answers {
  const { labels, profile: t } = words;
  const { parts } = unlockedBy(mine);
  const at = (part: AnswerPart, page: string) => ({
    part,
    ...(change && parts.has(part) ? { change: { href: `/enrollment/${page}?from=check`, text: change } } : {}),
  });
  const given = (text: string | null | undefined) => text || t.check.none;
  const primary = mine.profile?.contacts.find(({ kind }) => kind === 'primary');
  const support = mine.profile?.contacts.find(({ kind }) => kind === 'support');
  const [contact, help] = [at('primary_contact', 'primary-contact'), at('support_contact', 'support-contact')];
  const registered = mine.profile && addressLines(mine.profile, language).join('\n');
  return {
    company: [
      { term: labels.legalName, value: given(mine.profile?.legalName), ...at('legal_name', 'company') },
      { term: t.check.address, value: given(registered), ...at('registered_address', 'company') },
      {
        term: words.addressCheck.operating.term,
        value: operatingOf(mine, language) || words.addressCheck.operating.same,
        ...at('operating_address', 'company/operating-address'),
      },
      ...registrationOf(mine, words).map((item) => ({ ...item, ...at('registration_id', 'company') })),
    ],
    primary: [
      { term: t.check.person, value: given(primary && fullName(primary)), ...contact },
      { term: labels.email, value: given(primary?.email), ...contact },
      { term: labels.telephone, value: given(primary?.telephone && telephoneToRead(primary.telephone)), ...contact },
    ],
    support: [
      { term: labels.email, value: given(support?.email), ...help },
      { term: labels.telephone, value: given(support?.telephone && telephoneToRead(support.telephone)), ...help },
      { term: labels.website, value: given(support?.website), ...help },
    ],
  };
}

function operatingOf({ profile }: Mine, language: Locale): string {
  return profile ? addressLines(operatingIn(profile), language).join('\n') : '';
}

function registrationOf(
  { profile, organization }: Mine,
  { places, profile: t }: Words,
): { term: string; value: string }[] {
  const { registrationIdKinds, registrationIdRequired } = countryRules(organization.countryIso2);
  const kind = registrationIdKinds.find((one) => one === profile?.registrationIdKind) ?? onlyOne(registrationIdKinds);
  if (!registrationIdRequired && !profile?.registrationId) return [];
  return [{ term: places.registrationIds[kind], value: profile?.registrationId || t.check.none }];
}

function onlyOne([kind, other]: readonly RegistrationIdKind[]): RegistrationIdKind {
  return kind && !other ? kind : 'number';
}
