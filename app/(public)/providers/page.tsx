import { ListPage } from '@/app/_components/list-page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { searchText } from '@/app/_server/searching';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { listPublished } from '@/lib/provider/directory';
import { directoryShape } from '@/lib/provider/schema';
import { countryName, regionName } from '@/lib/region/names';
import { listMarkets } from '@/lib/region/queries';
import { directoryAddress, everybody, type Wished } from './_components/address';
import { Filters } from './_components/filters';
import { Nobody } from './_components/nobody';
import { ProviderCard } from './_components/provider-card';

/** The directory of authorized providers, for everybody. A country stands for its region: within it, any provider will do. */
export default async function ProvidersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [typed, { providers }, language, person, markets] = await Promise.all([
    readSearch(searchParams, named('country', 'service', 'language', 'name', 'after')),
    loadWords(),
    locale(),
    signedIn(),
    listMarkets(),
  ]);
  const { directory: t } = providers;
  const { after, country: asked, ...rest } = directoryShape.parse(typed);
  const own = person ? accountInUse(person)?.country : undefined;
  const country = typed.country === undefined ? own : asked;
  const market = markets.find(({ countryIso2 }) => countryIso2 === country);
  const wished: Wished = { ...rest, country: market?.countryIso2 ?? '' };
  const name = await searchText(rest.name);
  const { rows, next } = await listPublished({ ...rest, name, region: market?.regionId, after });
  const all = directoryAddress.href(everybody);
  return (
    <ListPage
      width="default"
      heading={t.heading}
      lead={t.lead}
      above={
        <>
          <Filters
            wished={wished}
            countries={markets.map(({ countryIso2 }) => countryIso2)}
            all={directoryAddress.href(wished) === all ? null : all}
          />
          <p className="mt-7 mb-4">
            {market
              ? t.inRegion({
                  country: countryName(market.countryIso2, language),
                  region: regionName(market.regionId, language),
                })
              : t.everywhere}{' '}
            <Link href={market ? `/regions?country=${market.countryIso2}` : '/regions'}>{t.toRegions}</Link>
          </p>
        </>
      }
      list={{ address: directoryAddress, written: wished, query: { search: name }, later: after !== undefined, next }}
      t={t}
      count={rows.length}
      shown={
        rows.length > 0 ? (
          <ul aria-label={t.list} className="grid gap-4 md:grid-cols-2">
            {rows.map((provider) => (
              <ProviderCard key={provider.id} provider={provider} />
            ))}
          </ul>
        ) : (
          <Nobody wished={wished} region={market?.regionId ?? null} />
        )
      }
    />
  );
}
