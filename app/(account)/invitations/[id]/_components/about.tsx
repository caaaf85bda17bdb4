import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { isLocale, languages } from '@/lib/locale';
import { countryName } from '@/lib/region/names';
import { deliverySaid } from '../../_components/said';
import { latestLetter } from './latest-letter';
import type { Shown } from './shown';

/** What was written into the invitation, by whom, and how its latest letter stands. */
export function About(shown: Shown) {
  const { words, found } = shown;
  const { about: t } = words.invitations;
  return (
    <Card heading={t.heading}>
      <dl className="grid gap-3.5 pb-1 text-small">
        {rowsOf(shown).map(({ term, value }) => (
          <div key={term}>
            <dt className="text-muted">{term}</dt>
            <dd className="whitespace-pre-line">
              {value ? <bdi>{value}</bdi> : <span className="text-muted">{t.notGiven}</span>}
            </dd>
          </div>
        ))}
        <Latest {...shown} />
        {found.facts.message && found.facts.sentAt ? (
          <div>
            <dt className="text-muted">{t.message}</dt>
            <dd className="mt-1 whitespace-pre-line border-turmeric border-l-4 pl-3">
              <bdi>{found.facts.message}</bdi>
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}

function rowsOf({ found, words, when, language }: Shown): { term: string; value: string | null }[] {
  const { labels, invitations } = words;
  const { about: t } = invitations;
  const { facts, organization, people } = found;
  const spoken = facts.language;
  return [
    { term: labels.email, value: facts.email },
    organization ? { term: t.reader, value: organization.name } : { term: labels.company, value: facts.company },
    { term: labels.country, value: facts.country ? countryName(facts.country, language) : null },
    ...(facts.kind === 'customer' ? [] : [{ term: labels.partnerId, value: facts.partnerId }]),
    { term: labels.language, value: isLocale(spoken) ? languages[spoken].name : spoken },
    { term: t.by, value: people.get(facts.createdById) ?? null },
    ...(facts.openedAt ? [{ term: t.opened, value: when.dateTime(facts.openedAt) }] : []),
  ];
}

function Latest({ found, words, when }: Shown) {
  const { invitations: t } = words;
  const letter = latestLetter(found);
  if (!letter) return null;
  const { look, word } = deliverySaid(letter, t);
  const at = letter.bouncedAt ?? letter.sentAt;
  return (
    <div>
      <dt className="text-muted">{t.latest}</dt>
      <dd className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusTag status={look}>{word}</StatusTag>
        {at ? <span>{when.dateTime(at)}</span> : null}
      </dd>
    </div>
  );
}
