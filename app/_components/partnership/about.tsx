import type { ReactNode } from 'react';
import { sentence } from '@/app/_server/sentence';
import { PartnershipTag } from '@/components/partnership/tags';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Reasons } from '@/components/ui/reasons';
import { offersFor } from '@/lib/partnership/lifecycle';
import { countryName } from '@/lib/region/names';
import type { Shown } from './shown';

/** The partnership beside its page: how it stands and what that means, since when, with whom; `below` it what its readers keep, and the way out. */
export function About({ children, below, ...shown }: Shown & { children?: ReactNode; below: ReactNode }) {
  const { side, found, words, when, language } = shown;
  const { facts, company, providerCountry } = found;
  const { about: t } = words.partnership;
  const country = side === 'reseller' ? providerCountry : company.country;
  return (
    <>
      <Card heading={t.heading}>
        <PartnershipTag status={facts.status}>{words.partnerships.statuses[facts.status]}</PartnershipTag>
        <p className="mt-2 text-small">{t.meanings[facts.status]}</p>
        <dl className="mt-4 grid gap-3 text-small">
          <Line term={t.since}>{when.date(facts.since)}</Line>
          <Line term={t.country}>{countryName(country, language)}</Line>
          {children}
        </dl>
        {side === 'reseller' ? (
          <p className="mt-4 text-small">
            <Link href={`/providers/${facts.providerId}`}>{t.profile}</Link>
          </p>
        ) : null}
      </Card>
      {below}
      <WayOut {...shown} />
    </>
  );
}

export function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function WayOut({ member, found, words, path }: Shown) {
  const { about: t } = words.partnership;
  const notice = offersFor(member, found.facts).find(({ event }) => event === 'give_notice');
  if (!notice) return null;
  const reasons = notice.reasons.map((reason) => sentence(words, reason));
  return (
    <Card>
      <p className="mb-3 text-muted text-small">{t.endMeans}</p>
      {reasons.length > 0 ? (
        <Button type="button" tone="plain" disabled>
          {t.end}
        </Button>
      ) : (
        <ButtonLink href={`${path}/end`} tone="plain">
          {t.end}
        </ButtonLink>
      )}
      <Reasons reasons={reasons} />
    </Card>
  );
}
