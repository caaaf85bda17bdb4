import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { findAccount } from '@/lib/customer/queries';
import { telephoneToRead } from '@/lib/field/phone';
import { namesOf } from '@/lib/organization/queries';
import { apart } from '@/lib/reader/isolate';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { Decide } from './_components/decide';
import { Desk, DeskButton } from './_components/desk';

/** One customer's account: what it says, who invited it, what was decided and what can be. */
export default async function CustomerAccountPage({ params, searchParams }: PageProps) {
  const actor = await reviewer();
  const [{ id }, { done }, say, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    words(),
    dates(),
    locale(),
  ]);
  const found = (await findAccount(actor, id)) ?? notFound();
  const names = await namesOf([found.claimedById, ...found.history.map(({ userId }) => userId)]);
  const { account: w, events } = say.accounts;
  const { name, countryIso2: country, createdAt } = found.organization;
  const missing = countryRules(country).registrationIdRequired ? w.required : w.missing;
  const shown = { actor, found, names, say, when };
  return (
    <Page
      heading={name}
      title={`${apart(name)} · ${say.accounts.heading}`}
      lead={<Desk {...shown} />}
      back={{ href: '/customer-accounts', text: w.back }}
      actions={<DeskButton {...shown} />}
    >
      {done && Object.hasOwn(w.done, done) ? (
        <Notice kind="success">{w.done[done as keyof typeof w.done]}</Notice>
      ) : null}
      <Columns side={<Decide {...shown} />}>
        <Card heading={w.company}>
          <SummaryList
            items={[
              { term: w.country, value: countryName(country, language) },
              { term: w.number, value: found.registrationId ?? missing },
              { term: w.telephone, value: found.telephone ? telephoneToRead(found.telephone) : missing },
              { term: w.since, value: when.date(createdAt) },
              {
                term: w.partners,
                value: found.relationships
                  .map(({ reseller, provider }) => w.pair({ reseller: reseller.name, provider: provider.name }))
                  .join('\n'),
              },
            ]}
          />
        </Card>
        <Card heading={w.history}>
          <Timeline
            moments={found.history.map((entry) => ({
              key: entry.id,
              what: events[entry.event as keyof typeof events],
              by: entry.actedAs === 'reviewer' ? (names.get(entry.userId ?? '') ?? w.by.staff) : w.by.customer,
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
