import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import { listPublished, type Published } from '@/lib/provider/directory';
import { countriesByName, countryName, currencyName, regionName } from '@/lib/region/names';
import type { Markets } from './asked';

/** What a country decides: its region, the currency, the countries around it, the providers there. */
export async function Place({ country, markets }: { country: string; markets: Markets }) {
  const [{ regions }, language] = await Promise.all([loadWords(), locale()]);
  const { place: t } = regions;
  const name = countryName(country, language);
  const market = markets.find(({ countryIso2 }) => countryIso2 === country);
  if (!market)
    return (
      <Card heading={t.outsideHeading({ country: name })}>
        <p className="max-w-prose">{t.outside({ country: name })}</p>
      </Card>
    );
  const { regionId, currencies } = market;
  const region = regionName(regionId, language);
  const { rows } = await listPublished({ region: regionId });
  const members = markets.filter((one) => one.regionId === regionId).map(({ countryIso2 }) => countryIso2);
  return (
    <Card
      heading={name === region ? name : t.heading({ country: name, region })}
      actions={<Link href={`/welcome?country=${country}`}>{t.enroll({ country: name })}</Link>}
    >
      <SummaryList
        items={[
          { term: t.region, value: region },
          { term: t.currency, value: currencies.map((code) => `${currencyName(code, language)} (${code})`).join(', ') },
          { term: t.countries, value: <Members codes={members} chosen={country} /> },
          { term: t.providers, value: <Providers rows={rows} country={country} /> },
        ]}
      />
    </Card>
  );
}

async function Members({ codes, chosen }: { codes: string[]; chosen: string }) {
  const [{ regions }, language] = await Promise.all([loadWords(), locale()]);
  const { place: t } = regions;
  if (codes.length === 1) return t.onlyOne;
  return (
    <div className="[&>details]:my-0">
      {t.count({ count: codes.length })}
      <Details summary={t.see}>
        <ul className="gap-6 text-small md:columns-2">
          {countriesByName(codes, language).map(({ iso2, name }) => (
            <li key={iso2} className={iso2 === chosen ? 'font-strong' : ''}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

async function Providers({ rows, country }: { rows: Published[]; country: string }) {
  const { place: t } = (await loadWords()).regions;
  if (rows.length === 0) return t.noProviders;
  return (
    <ul className="grid gap-1">
      {rows.slice(0, 5).map(({ id, name }) => (
        <li key={id}>
          <Link href={`/providers/${id}`}>
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
      <li>
        <Link href={`/providers?country=${country}`}>{t.allProviders}</Link>
      </li>
    </ul>
  );
}
