import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Link } from '@/components/ui/link';
import { countriesByName, regionName } from '@/lib/region/names';

type WhereProps = {
  region: string;
  home: string;
  markets: readonly { countryIso2: string; regionId: string }[];
};

/** The region a provider works in, and the countries of it. */
export async function Where({ region, home, markets }: WhereProps) {
  const [{ providers }, language] = await Promise.all([loadWords(), locale()]);
  const { page: t, directory } = providers;
  const codes = markets.filter(({ regionId }) => regionId === region).map(({ countryIso2 }) => countryIso2);
  const named = countriesByName(codes, language);
  return (
    <Card heading={t.where} actions={<Link href={`/regions?country=${home}`}>{directory.toRegions}</Link>}>
      <p>{t.whereMeans({ region: regionName(region, language), count: codes.length })}</p>
      {codes.length > 1 ? (
        <Details summary={t.countries}>
          <ul className="gap-6 text-small md:columns-2">
            {named.map(({ iso2, name }) => (
              <li key={iso2}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Card>
  );
}
