import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { maxAttempts } from '@/lib/enrollment/needs';
import { countryName } from '@/lib/region/names';
import type { Shown } from './shown';

/** What the case is about, besides what the company says of itself. */
export function About({ found, say, when, language }: Shown) {
  const { about: w } = say.staffCase;
  const { organization, profile, attempts } = found;
  const { location } = organization;
  return (
    <Card heading={w.heading}>
      <dl className="grid gap-3 text-small">
        <Item term={w.reference}>
          <Copyable value={found.reference} />
        </Item>
        <Item term={w.account}>
          <bdi>{organization.name}</bdi>
        </Item>
        <Item term={w.country}>{countryName(organization.countryIso2, language)}</Item>
        <Item term={w.partnerId}>
          {location ? (
            <>
              <Copyable value={location.partnerId} />
              <br />
              {w.location({ city: location.city, country: countryName(location.countryIso2, language) })}
            </>
          ) : (
            w.notLinked
          )}
        </Item>
        {profile?.submittedAt ? <Item term={w.sent}>{when.dateTime(profile.submittedAt)}</Item> : null}
        {attempts > 0 ? <Item term={w.attempts}>{w.attemptsOf({ used: attempts, of: maxAttempts })}</Item> : null}
      </dl>
      {found.facts.directPartner ? <p className="mt-3 text-muted text-small">{w.direct}</p> : null}
    </Card>
  );
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
