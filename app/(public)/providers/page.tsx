import { ListPage } from '@/app/_components/list-page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { searchText } from '@/app/_server/searching';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { listPublished } from '@/lib/provider/directory';
import { directoryShape } from '@/lib/provider/schema';
import { listMarkets } from '@/lib/region/queries';
import { directoryAddress, type Wished } from './_components/address';
import { filtersOf } from './_components/filters';
import { Published } from './_components/published';

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
  const written: Wished = { ...rest, country: market?.countryIso2 ?? '' };
  const name = await searchText(rest.name);
  const { rows, next } = await listPublished({ ...rest, name, region: market?.regionId, after });
  const countries = markets.map(({ countryIso2 }) => countryIso2);
  return (
    <ListPage
      width="default"
      heading={t.heading}
      lead={t.lead}
      list={{ address: directoryAddress, written, query: { search: name }, later: after !== undefined, next }}
      filters={{ by: filtersOf(countries, providers, language), t }}
      t={t}
      count={rows.length}
      shown={<Published wished={written} market={market ?? null} rows={rows} />}
    />
  );
}
