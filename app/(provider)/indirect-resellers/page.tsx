import { BulkBar, choosing } from '@/app/_components/bulk-bar';
import { deskOf } from '@/app/_components/desk/desk-of';
import { ListPage } from '@/app/_components/list-page';
import { TerritoryLine } from '@/app/_components/marks/territory-line';
import type { PageProps } from '@/app/_server/address';
import { withoutLeft } from '@/app/_server/desk';
import { loadDesk } from '@/app/_server/desk-page';
import { provider } from '@/app/_server/gates';
import { chosenOf, headingsOf } from '@/app/_server/lines';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { isAgent } from '@/lib/conditions';
import { views } from '@/lib/partnership/views';
import { resellersAddress as address } from './_components/address';
import { deedsFor } from './_components/choose';
import { filtersOf } from './_components/filters';
import { resellersPage } from './_components/list-of';
import { linesOf, rowOf } from './_components/rows';
import { chooseMany } from './actions';

/** Indirect resellers: the companies that authorized this provider, and what each lacks. Source: domain fact 6.2. */
export default async function IndirectResellersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const loaded = await loadDesk(member, searchParams, resellersPage);
  const { list, rows, next, reader, how } = loaded;
  const { words } = reader;
  const { view } = list.query;
  const { resellers: t } = words.partnerships;
  const lines = linesOf(reader);
  const chosen = chosenOf(lines, how);
  return (
    <ListPage
      heading={t.heading}
      title={view === 'partners' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<ButtonLink href="/invitations/new">{t.invite}</ButtonLink>}
      download={t.download}
      list={{ ...list, address, next }}
      above={
        <TerritoryLine
          member={member}
          asked={list.query}
          all={address.href({ ...list.written, territory: 'all' })}
          own={address.href({ ...list.written, territory: undefined })}
        />
      }
      views={address.views(list.written, 'view', views, (one) => t.views[one])}
      searched={t}
      desk={deskOf(loaded, filtersOf(loaded.filters, reader), lines)}
      t={t}
      chosen={
        <BulkBar
          action={chooseMany}
          deeds={deedsFor(isAgent(member))}
          ids={rows.map(({ organizationId }) => organizationId)}
          asked={{ list: address.href(withoutLeft(list.written, loaded.left)) }}
        />
      }
      table={{
        caption: t.views[view],
        columns: headingsOf([{ label: t.columns.reseller, sort: 'name' }, ...chosen], how, (sort) =>
          address.href({ ...list.written, sort }),
        ),
        rows: rows.map((row) => ({
          ...rowOf(row, chosen),
          choose: choosing(row.name, words.bulk.bar, row.organizationId),
        })),
        empty: t.empty[view],
      }}
    >
      <p className="mt-6 text-small">
        <Link href="/indirect-resellers/cannot-trade">{words.lacks.resellers.link}</Link>
        {' · '}
        <Link href="/indirect-resellers/diagnosis">{t.noButton}</Link>
        {' · '}
        <Link href="/indirect-resellers/agreement-status">{words.agreementStatus.way}</Link>
      </p>
    </ListPage>
  );
}
