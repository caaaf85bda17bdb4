import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { attemptIn } from '@/lib/enrollment/needs';
import { fullName } from '@/lib/field/person-name';
import { countryName } from '@/lib/region/names';
import { HandOver } from './hand-over';
import type { Shown } from './shown';

/** Who else could have the case, or when; and what it is about, besides what the company says of itself. */
export function About(shown: Shown) {
  return (
    <>
      <HandOver {...shown} />
      <Facts {...shown} />
    </>
  );
}

function Facts({ found, words, when, language }: Shown) {
  const { about: t } = words.staffCase;
  const { organization, profile, attempts } = found;
  const { location } = organization;
  return (
    <Card heading={t.heading}>
      <dl className="grid gap-3 text-small">
        <Item term={t.reference}>
          <Copyable value={found.reference} />
        </Item>
        <Item term={t.account}>
          <bdi>{organization.name}</bdi>
        </Item>
        <Item term={t.country}>{countryName(organization.countryIso2, language)}</Item>
        <Item term={t.partnerId}>
          {location ? (
            <>
              <Copyable value={location.partnerId} />
              <br />
              {t.location({ city: location.city, country: countryName(location.countryIso2, language) })}
            </>
          ) : (
            t.notLinked
          )}
        </Item>
        {profile?.submittedAt ? <Item term={t.sent}>{when.dateTime(profile.submittedAt)}</Item> : null}
        <Declared found={found} words={words} when={when} />
        <Item term={words.caseFixes.attempt}>{words.caseFixes.attemptOf(attemptIn(attempts))}</Item>
      </dl>
      {found.facts.directPartner ? <p className="mt-3 text-muted text-small">{t.direct}</p> : null}
    </Card>
  );
}

/** What was declared when the answers were sent in last, by whom. */
function Declared({ found, words, when }: Pick<Shown, 'found' | 'words' | 'when'>) {
  const { about: t } = words.staffCase;
  const sent = found.history.find(({ declaration }) => declaration);
  if (!sent?.declaration) return null;
  const { statement, version, locale } = sent.declaration;
  return (
    <Item term={t.declared}>
      <q lang={locale}>
        <bdi>{statement}</bdi>
      </q>
      <br />
      <span className="text-muted">
        {t.declaredBy({ name: fullName(sent.declaration), at: when.dateTime(sent.at), version })}
      </span>
    </Item>
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
