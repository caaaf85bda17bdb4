import type { ReactNode } from 'react';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { regionFit, sameCountry } from '@/lib/region/fit';
import { countryName, regionName } from '@/lib/region/names';
import { type Markets, regionByCountry } from './asked';

type VerdictProps = { country: string; other: string; markets: Markets };

/** Whether two countries go together, by each of the two rules, and what to do where they do not. Source: domain fact 8.1, rules 4 and 6. */
export async function Verdict({ country: code, other: otherCode, markets }: VerdictProps) {
  const [{ regions }, language] = await Promise.all([loadWords(), locale()]);
  const { verdict: t } = regions;
  const [country, other] = [countryName(code, language), countryName(otherCode, language)];
  const memberships = regionByCountry(markets);
  const [reason] = regionFit(code, otherCode, memberships);
  const region = regionName(memberships.get(code) ?? '', language);
  const otherRegion = regionName(memberships.get(otherCode) ?? '', language);
  const oneCountry = sameCountry(otherCode, code).length === 0;
  const outside = reason?.code === 'country_in_no_region' ? reason.with.country : null;
  const said = outside
    ? t.outside({ country: countryName(outside, language) })
    : t.otherRegion({ country, other, region, otherRegion });
  return (
    <Card heading={t.heading({ country, other })}>
      <ul className="grid gap-4">
        <Line term={t.region} yes={!reason}>
          {reason ? said : t.sameRegion({ region })}
        </Line>
        {outside ? null : (
          <Line term={t.country} yes={oneCountry}>
            {oneCountry ? t.sameCountry({ country, region }) : t.otherCountry({ country, other })}
            {oneCountry || reason ? null : ` ${t.locationOnly({ country })}`}
          </Line>
        )}
      </ul>
      {reason && !outside ? <WhatToDo other={other} otherCode={otherCode} /> : null}
    </Card>
  );
}

async function Line({ term, yes, children }: { term: string; yes: boolean; children: ReactNode }) {
  const { verdict: t } = (await loadWords()).regions;
  return (
    <li className="grid gap-x-4 gap-y-1 md:grid-cols-[5rem_minmax(0,1fr)]">
      <span>
        <StatusTag status={yes ? 'done' : 'no'}>{yes ? t.yes : t.no}</StatusTag>
      </span>
      <div>
        <h3>{term}</h3>
        <p>{children}</p>
      </div>
    </li>
  );
}

async function WhatToDo({ other, otherCode }: { other: string; otherCode: string }) {
  const { verdict: t } = (await loadWords()).regions;
  return (
    <div className="mt-5 border-line border-t pt-4">
      <h3>{t.next({ other })}</h3>
      <p className="mt-1">{t.nextMeans}</p>
      <ol className="mt-2 mb-4 grid list-decimal gap-1 pl-5 marker:text-muted">
        {t.steps({ other }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink href={`/create-work-account?country=${otherCode}`} tone="plain">
        {t.create({ other })}
      </ButtonLink>
    </div>
  );
}
