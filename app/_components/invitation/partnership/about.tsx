import type { View } from '@/app/_components/invitation/view';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import { languageName } from '@/lib/reader/languages';
import { countryName, regionName } from '@/lib/region/names';

/** Who the provider is, as its profile in the directory has it. */
export function About({ found, provider, words, when, language }: View) {
  const { visitor: t } = words.invited;
  const { profile, facts } = found;
  const region = facts.regions.get(facts.provider.country);
  const place = countryName(facts.provider.country, language);
  const services = profile?.services.map((service) => words.providers.services[service]) ?? [];
  const languages = profile?.languages.map((code) => languageName(code, language)) ?? [];
  return (
    <Card heading={t.about({ provider })}>
      <SummaryList
        items={[
          { term: t.place, value: region ? `${place} · ${regionName(region, language)}` : place },
          ...(profile ? [{ term: t.since, value: when.date(profile.authorizedAt) }] : []),
          ...(services.length > 0 ? [{ term: t.services, value: services.join('\n') }] : []),
          ...(languages.length > 0 ? [{ term: t.languages, value: languages.join(', ') }] : []),
        ]}
      />
      <p className="mt-2 border-line border-t pt-3">
        <Link href={`/providers/${facts.provider.organizationId}`}>{t.directory}</Link>
      </p>
    </Card>
  );
}
