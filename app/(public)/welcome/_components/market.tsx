import { words } from '@/app/_server/words';
import { SummaryList } from '@/components/ui/summary-list';
import type { Locale } from '@/lib/locale';
import { currencyName, regionName } from '@/lib/region/names';

type MarketProps = { market: { regionId: string; currencies: readonly string[] }; language: Locale };

/** What the chosen country decides: the region, the currency, the language of the agreement. */
export async function Market({ market, language }: MarketProps) {
  const { country: w } = (await words()).welcome;
  const region = (
    <>
      {regionName(market.regionId, language)}
      <span className="block text-muted text-small">{w.regionHint}</span>
    </>
  );
  const currencies = market.currencies.map((code) => `${currencyName(code, language)} (${code})`).join(', ');
  return (
    <div className="mt-6 border-line border-t pt-2">
      <SummaryList
        items={[
          { term: w.region, value: region },
          { term: w.currency, value: currencies },
          { term: w.language, value: w.english },
        ]}
      />
    </div>
  );
}
