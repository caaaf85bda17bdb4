import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { calendarKeeper } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { listRequests } from '@/lib/way-back/queries';
import { looks } from './_components/looks';

/** The companies that cannot sign in and asked for a way back, for the staff who decide. */
export default async function WaysBackPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [staff, query] = await Promise.all([calendarKeeper(), readSearch(searchParams, named('view'))]);
  const view = query.view === 'over' ? 'over' : 'open';
  const [words, when, requests] = await Promise.all([loadWords(), dates(), listRequests(staff, view)]);
  const { staff: t, facts, states } = words.wayBack;
  return (
    <Page heading={t.heading} lead={t.lead}>
      {requests.length === 0 ? (
        <EmptyState heading={t.none}>{t.nothing}</EmptyState>
      ) : (
        <Card flush>
          <Table
            caption={t.caption}
            columns={[
              { label: facts.company },
              { label: facts.reference },
              { label: facts.person },
              { label: facts.state, lead: true },
              { label: t.moved, figures: true },
              { label: t.open, unseen: true },
            ]}
            rows={requests.map(({ id, company, reference, person, status, movedAt }) => ({
              key: id,
              cells: [
                <bdi key="company">{company}</bdi>,
                reference,
                <bdi key="person">{person}</bdi>,
                <StatusTag key="state" status={looks[status]}>
                  {states[status]}
                </StatusTag>,
                when.dateTime(movedAt),
                <Link key="open" href={`/ways-back/${id}`} aria-label={t.openOf({ company })}>
                  {t.open}
                </Link>,
              ],
            }))}
          />
        </Card>
      )}
      <p className="mt-5">
        {view === 'open' ? (
          <Link href="/ways-back?view=over">{t.seeOver}</Link>
        ) : (
          <Link href="/ways-back">{t.seeOpen}</Link>
        )}
      </p>
    </Page>
  );
}
