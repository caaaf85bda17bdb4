import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import type { Identifiers } from '@/lib/partner-id/identifiers';
import { countryName } from '@/lib/region/names';

type NoneFitsProps = {
  found: Identifiers;
  t: Words['partnerId']['list'];
  language: Locale;
};

/** No location can be linked: in which countries the account has some, which one is needed, and how to get it. */
export function NoneFits({ found, t, language }: NoneFitsProps) {
  const country = countryName(found.country, language);
  const places = found.identifiers.filter(
    ({ kind, countryIso2 }) => kind === 'location' && countryIso2 !== found.country,
  );
  const names = new Set(places.map(({ countryIso2 }) => countryName(countryIso2, language)));
  const others = new Intl.ListFormat(language).format(names);
  return (
    <Notice kind="warning" heading={t.noneHeading({ country })}>
      <p>{names.size > 0 ? t.noneButElsewhere({ country, others }) : t.noneMeaning({ country })}</p>
      <p className="mt-2">
        <ButtonLink href="/enrollment/partner-id/add-location">{t.add({ country })}</ButtonLink>
      </p>
    </Notice>
  );
}
