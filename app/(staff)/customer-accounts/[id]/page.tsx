import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { loadWords, locale, type Words } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { type FoundAccount, findAccount } from '@/lib/customer/queries';
import { telephoneToRead } from '@/lib/field/phone';
import { newest, newestShown } from '@/lib/list/newest';
import { namesOf } from '@/lib/organization/queries';
import { apart } from '@/lib/reader/isolate';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { Decide } from './_components/decide';
import { Desk, DeskButton } from './_components/desk';

/** One customer's account: what it says, who invited it, what was decided and what can be. */
export default async function CustomerAccountPage({ params, searchParams }: PageProps) {
  const actor = await reviewer();
  const [{ id }, { done }, words, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const found = (await findAccount(actor, id)) ?? notFound();
  const names = await namesOf([found.claimedById, ...found.history.map(({ userId }) => userId)]);
  const { account: t, events } = words.accounts;
  const { name, countryIso2: country, createdAt } = found.organization;
  const missing = countryRules(country).registrationIdRequired ? t.required : t.missing;
  const shown = { actor, found, names, words, when };
  return (
    <Page
      heading={name}
      title={`${apart(name)} · ${words.accounts.heading}`}
      lead={<Desk {...shown} />}
      back={{ href: '/customer-accounts', text: t.back }}
      actions={<DeskButton {...shown} />}
    >
      {done && Object.hasOwn(t.done, done) ? (
        <Notice kind="success">{t.done[done as keyof typeof t.done]}</Notice>
      ) : null}
      <Columns side={<Decide {...shown} />}>
        <Card heading={t.company}>
          <SummaryList
            items={[
              { term: t.country, value: countryName(country, language) },
              { term: t.number, value: found.registrationId ?? missing },
              { term: t.telephone, value: found.telephone ? telephoneToRead(found.telephone) : missing },
              { term: t.since, value: when.date(createdAt) },
              {
                term: t.partners,
                value: partnersOf(found, t),
              },
            ]}
          />
        </Card>
        <Card heading={t.history}>
          <Timeline
            moments={found.history.map((entry) => ({
              key: entry.id,
              what: events[entry.event as keyof typeof events],
              by: entry.actedAs === 'reviewer' ? (names.get(entry.userId ?? '') ?? t.by.staff) : t.by.customer,
              at: entry.at,
              when: when.dateTime(entry.at),
              note: entry.note,
            }))}
          />
        </Card>
      </Columns>
    </Page>
  );
}

function partnersOf({ relationships }: FoundAccount, t: Words['accounts']['account']): string {
  const { entries, older } = newest(relationships);
  const pairs = entries.map(({ reseller, provider }) => t.pair({ reseller: reseller.name, provider: provider.name }));
  return [...pairs, ...(older ? [t.olderPairs({ shown: newestShown })] : [])].join('\n');
}
