import { loadWords, type Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Locale } from '@/lib/locale';
import { countPublished, listPublished, type Published } from '@/lib/provider/directory';
import { currencyName, regionName } from '@/lib/region/names';
import { registrationOf } from './registration';

type MarketProps = {
  market: { countryIso2: string; regionId: string; currencies: readonly string[] };
  language: Locale;
};

/** What the chosen country decides: the registration ID, the region, the currency, the language of the agreement, the providers that could work with one. */
export async function Market({ market, language }: MarketProps) {
  const [{ welcome, places }, { rows }, count] = await Promise.all([
    loadWords(),
    listPublished({ region: market.regionId }),
    countPublished(market.regionId),
  ]);
  const { country: t } = welcome;
  const region = (
    <>
      {regionName(market.regionId, language)}
      <span className="block text-muted text-small">
        {t.regionHint} <Link href={`/regions?country=${market.countryIso2}`}>{t.toRegions}</Link>
      </span>
    </>
  );
  const currencies = market.currencies.map((code) => `${currencyName(code, language)} (${code})`).join(', ');
  return (
    <div className="mt-6 border-line border-t pt-2">
      <SummaryList
        items={[
          { term: t.registration, value: registrationOf(market.countryIso2, language, { welcome, places }) },
          { term: t.region, value: region },
          { term: t.currency, value: currencies },
          { term: t.language, value: t.english },
          { term: t.providers, value: <Providers rows={rows} count={count} country={market.countryIso2} t={t} /> },
        ]}
      />
    </div>
  );
}

const shown = 3;

type ProvidersProps = {
  rows: Published[];
  count: Awaited<ReturnType<typeof countPublished>>;
  country: string;
  t: Words['welcome']['country'];
};

function Providers({ rows, count, country, t }: ProvidersProps) {
  if (rows.length === 0) return t.noProviders;
  return (
    <ul className="grid gap-1">
      <li>{t.providersCount({ count })}</li>
      {rows.slice(0, shown).map(({ id, name }) => (
        <li key={id}>
          <Link href={`/providers/${id}`}>
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
      {rows.length > shown ? (
        <li>
          <Link href={`/providers?country=${country}`}>{t.allProviders}</Link>
        </li>
      ) : null}
    </ul>
  );
}
