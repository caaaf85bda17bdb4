import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { loadWords, locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { findPublished } from '@/lib/provider/directory';
import { languageName } from '@/lib/reader/languages';
import { countryName, regionName } from '@/lib/region/names';
import { listMarkets } from '@/lib/region/queries';
import { Offers } from '../_components/offers';
import { placeOf } from '../_components/provider-card';
import { Contact } from './_components/contact';
import { FitNotice } from './_components/fit-notice';
import { fitOf } from './_components/fit-of';
import { NextSteps } from './_components/next-steps';
import { Where } from './_components/where';

/** One authorized provider: what it does, where and in which languages, how to reach it, and what to do next. */
export default async function ProviderPage({ params }: Pick<PageProps, 'params'>) {
  const { id } = await readPath(params, idPath);
  const [provider, { providers, labels }, language, markets] = await Promise.all([
    findPublished(id),
    loadWords(),
    locale(),
    listMarkets(),
  ]);
  if (!provider) notFound();
  const fit = await fitOf(provider, markets);
  const { page: t } = providers;
  const { name, country, region, about, services, languages } = provider;
  const place = placeOf(countryName(country, language), regionName(region, language));
  const spoken = languages.map((code) => languageName(code, language)).join(', ');
  return (
    <Page heading={name} caption={t.caption} lead={place} back={{ href: '/providers', text: t.back }}>
      {fit ? <FitNotice fit={fit} provider={provider} /> : null}
      <Columns
        side={
          <>
            <Contact provider={provider} />
            {!fit || fit.as === 'fitting' ? <NextSteps name={name} /> : null}
          </>
        }
      >
        <Card heading={t.about({ name })}>
          <p className="max-w-prose whitespace-pre-line">{about ? <bdi>{about}</bdi> : t.unsaid}</p>
          <div className="mt-4 border-line border-t pt-1">
            <SummaryList
              items={[
                ...(services.length > 0
                  ? [
                      {
                        term: labels.services,
                        value: <Offers label={labels.services} services={services} t={providers.services} />,
                      },
                    ]
                  : []),
                ...(spoken ? [{ term: labels.languages, value: spoken }] : []),
              ]}
            />
          </div>
        </Card>
        <Where region={region} home={country} markets={markets} />
      </Columns>
    </Page>
  );
}
