import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { findRegions } from '@/lib/invitation/inviting';
import { recipientFit } from '@/lib/invitation/recipient-region';
import { type Locale, languages, locales } from '@/lib/locale';
import { countriesByName, regionName } from '@/lib/region/names';

/** What the form of an invitation is given besides its values: its words, its choices, and what a country is judged by. */
export async function askedFor(member: Member, words: Words, language: Locale) {
  const { country, memberships } = await findRegions(member);
  const { labels, invitations } = words;
  const { form: t } = invitations;
  return {
    submit: t.save,
    labels: {
      email: labels.email,
      company: labels.company,
      country: labels.country,
      partnerId: labels.partnerId,
      language: labels.language,
      message: labels.message,
    },
    hints: {
      email: t.emailHint,
      company: t.companyHint,
      country: t.countryHint,
      countryUnknown: t.countryUnknown,
      partnerId: t.partnerIdHint,
      lookingUp: t.lookingUp,
      message: t.messageHint,
    },
    countries: countriesByName([...memberships.keys()], language).map(({ iso2, name }) => ({
      value: iso2,
      label: name,
    })),
    languages: locales.map((one) => ({ value: one, label: languages[one].name })),
    regions: {
      country,
      memberships: Object.fromEntries(memberships),
      fits: t.fits({ region: regionName(memberships.get(country) ?? '', language) }),
      refusals: refusalsOf(country, memberships, words),
    },
  };
}

/** What is said of each region that is not the provider's own. */
function refusalsOf(own: string, memberships: ReadonlyMap<string, string>, words: Words): Record<string, string> {
  const oneOfEach = new Map([...memberships].map(([country, region]) => [region, country]));
  return Object.fromEntries(
    [...oneOfEach].flatMap(([region, country]) =>
      recipientFit(own, country, memberships).map((reason) => [region, sentence(words, reason).text]),
    ),
  );
}
