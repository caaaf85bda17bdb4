import { Equal } from 'lucide-react';
import type { ReactNode } from 'react';
import { loadWords, locale } from '@/app/_server/words';
import { countryName, regionName } from '@/lib/region/names';
import { type Markets, regionByCountry } from './asked';

type RulesProps = { country: string | undefined; markets: Markets };

/** The two rules, drawn: one country for the PartnerID, one region for everything else. Source: domain fact 8.1, rule 6. */
export async function Rules({ country, markets }: RulesProps) {
  const [{ regions }, language] = await Promise.all([loadWords(), locale()]);
  const { rules: t } = regions;
  const region = regionByCountry(markets).get(country ?? '');
  const here = country && region ? countryName(country, language) : undefined;
  return (
    <section>
      <h2 className="mb-4">{t.heading}</h2>
      <div className="grid gap-6 md:grid-cols-2">
        <Rule heading={t.country.heading} meaning={t.country.meaning}>
          <div className="grid w-full grid-cols-[1fr_auto_1fr] items-center gap-2.5">
            <Box label={t.country.account} text={here} />
            <span className="grid size-8 place-items-center rounded-full bg-turmeric text-on-turmeric">
              <Equal size={18} strokeWidth={3} />
            </span>
            <Box label={t.country.partnerId} text={here} />
          </div>
        </Rule>
        <Rule heading={t.region.heading} meaning={t.region.meaning}>
          <div className="relative w-full rounded-sheet border-2 border-turmeric px-3 pt-5 pb-3">
            {here && region ? (
              <span className="absolute -top-3 left-3 max-w-[90%] truncate bg-sheet px-2 font-strong text-small">
                {regionName(region, language)}
              </span>
            ) : null}
            <div className="grid grid-cols-2 gap-2.5 lg:grid-cols-3 [&>:first-child]:max-lg:col-span-2">
              <Box label={t.region.you} text={here} />
              <Box label={t.region.provider} text={t.region.anywhere} />
              <Box label={t.region.customer} text={t.region.anywhere} />
            </div>
          </div>
        </Rule>
      </div>
    </section>
  );
}

function Rule({ heading, meaning, children }: { heading: string; meaning: string; children: ReactNode }) {
  return (
    <section className="sheet flex flex-col px-5 py-4.5 md:px-6">
      <h3>{heading}</h3>
      <p className="mt-1 text-muted">{meaning}</p>
      <div aria-hidden="true" className="flex grow items-center pt-6 pb-2">
        {children}
      </div>
    </section>
  );
}

function Box({ label, text }: { label: string; text: string | undefined }) {
  return (
    <span className="grid min-h-16 content-center rounded-control bg-sea-wash px-2 py-2 text-center">
      <span className="text-sea-deep text-tiny">{label}</span>
      {text ? <span className="font-strong text-small">{text}</span> : null}
    </span>
  );
}
