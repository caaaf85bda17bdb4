import { notFound } from 'next/navigation';
import { LastLook } from '@/app/_components/last-look';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { calendarKeeper } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { domainSaid } from '@/lib/domain-proof/domains';
import { findRequest } from '@/lib/way-back/queries';
import { Admins } from '../_components/admins';
import { Decision } from '../_components/decision';
import { looks } from '../_components/looks';

/** One company that cannot sign in: who asks, what proves it, who could come in instead, and the decision. */
export default async function WayBackPage({ params, searchParams }: PageProps) {
  const staff = await calendarKeeper();
  const [{ id }, { done }, words, when] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    loadWords(),
    dates(),
  ]);
  const request = await findRequest(staff, id);
  if (!request) notFound();
  const { staff: t, facts: f, states } = words.wayBack;
  const { facts, history } = request;
  const said = new Map(Object.entries(t.done)).get(done ?? '');
  const whoOf = (actedAs: string, event: string) =>
    actedAs === 'clock' ? t.by.clock : event === 'stop' ? t.by.company : request.person;
  const first = history.find(({ event }) => event === 'approve')?.by ?? null;
  return (
    <Page heading={facts.organization} back={{ href: '/ways-back', text: t.heading }}>
      {said ? <Notice kind="success">{said}</Notice> : null}
      <div className="grid gap-6">
        <Card actions={<StatusTag status={looks[facts.status]}>{states[facts.status]}</StatusTag>}>
          <SummaryList
            items={[
              { term: f.reference, value: facts.reference },
              { term: f.person, value: <bdi>{request.person}</bdi> },
              { term: f.email, value: <bdi>{facts.email}</bdi> },
              { term: f.asked, value: when.dateTime(request.askedAt) },
              ...(facts.status === 'waiting' || facts.status === 'ready'
                ? [{ term: f.ends, value: when.dateTime(facts.dueAt) }]
                : []),
              { term: t.story, value: <bdi className="whitespace-pre-line">{request.story}</bdi> },
            ]}
          />
        </Card>
        <Admins admins={request.admins} words={words} when={when} />
        <Card heading={t.proofHeading}>
          <SummaryList
            items={[
              { term: f.domain, value: <bdi className="wrap-anywhere">{domainSaid(facts.domain)}</bdi> },
              { term: words.domainProof.name, value: <code className="wrap-anywhere">{request.record}</code> },
              { term: words.domainProof.value, value: <code className="wrap-anywhere">{facts.value}</code> },
            ]}
          />
          <LastLook proof={request} words={words} when={when} />
        </Card>
        <Decision request={request} staff={staff} first={first} words={words} />
        <Card heading={t.happened}>
          <Timeline
            moments={history.toReversed().map(({ id: key, event, by, actedAs, at, note }) => ({
              ...{ key, at, note },
              what: new Map(Object.entries(t.events)).get(event) ?? event,
              by: by ?? whoOf(actedAs, event),
              when: when.dateTime(at),
            }))}
          />
        </Card>
      </div>
    </Page>
  );
}
