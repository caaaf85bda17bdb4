import { MorePages } from '@/app/_components/more-pages';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { calendarKeeper } from '@/app/_server/gates';
import { listAddress } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { listRequests } from '@/lib/way-back/queries';
import { listShape } from '@/lib/way-back/schema';
import { looks } from './_components/looks';

const address = listAddress<{ view: string }>('/ways-back', { view: 'open' });

/** The companies that cannot sign in and asked for a way back, for the staff who decide. */
export default async function WaysBackPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [staff, query] = await Promise.all([calendarKeeper(), readSearch(searchParams, listShape)]);
  const { view, after } = query;
  const [words, when, { rows: requests, next }] = await Promise.all([loadWords(), dates(), listRequests(staff, query)]);
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
      <MorePages address={address} written={{ view }} after={after} next={next} count={requests.length} />
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
