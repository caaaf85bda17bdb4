import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Published as Row } from '@/lib/provider/directory';
import { countryName, regionName } from '@/lib/region/names';
import type { Wished } from './address';
import { Nobody } from './nobody';
import { ProviderCard } from './provider-card';

type PublishedProps = {
  wished: Wished;
  market: { countryIso2: string; regionId: string } | null;
  rows: readonly Row[];
};

/** Whom one can work with from where, each as a card. */
export async function Published({ wished, market, rows }: PublishedProps) {
  const [{ providers }, language] = await Promise.all([loadWords(), locale()]);
  const { directory: t } = providers;
  return (
    <>
      <p className="mb-4">
        {market
          ? t.inRegion({
              country: countryName(market.countryIso2, language),
              region: regionName(market.regionId, language),
            })
          : t.everywhere}{' '}
        <Link href={market ? `/regions?country=${market.countryIso2}` : '/regions'}>{t.toRegions}</Link>
      </p>
      {rows.length > 0 ? (
        <ul aria-label={t.list} className="grid gap-4 md:grid-cols-2">
          {rows.map((provider) => (
            <ProviderCard key={provider.id} provider={provider} />
          ))}
        </ul>
      ) : (
        <Nobody wished={wished} region={market?.regionId ?? null} />
      )}
    </>
  );
}
