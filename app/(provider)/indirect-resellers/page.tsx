import { ListPage } from '@/app/_components/list-page';
import { keptViews } from '@/app/_components/saved-views/kept-views';
import type { PageProps } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { chosenOf, headingsOf, sortChoices } from '@/app/_server/lines';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { resellerDesk } from '@/lib/partnership/filters';
import { views } from '@/lib/partnership/views';
import { resellersAddress as address } from './_components/address';
import { filtersOf } from './_components/filters';
import { loadResellers } from './_components/load';
import { linesOf, rowOf } from './_components/rows';

/** Indirect resellers: the companies that authorized this provider, and what each lacks. Source: domain fact 6.2. */
export default async function IndirectResellersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const loaded = await loadResellers(member, searchParams);
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
      views={address.views(list.written, 'view', views, (one) => t.views[one])}
      searched={t}
      desk={{
        ...loaded,
        filters: filtersOf(loaded.filters, reader),
        sorts: sortChoices(resellerDesk.sorts, words.deskLists.sorts),
        columns: lines.map(({ key, label }) => ({ value: key, label })),
        ...loaded.totals,
        searched: loaded,
        ...keptViews({ member, list: 'resellers', written: list.written, saved: list.saved, reader }),
      }}
      t={t}
      table={{
        caption: t.views[view],
        columns: headingsOf([{ label: t.columns.reseller, sort: 'name' }, ...chosen], how, (sort) =>
          address.href({ ...list.written, sort }),
        ),
        rows: rows.map((row) => rowOf(row, chosen)),
        empty: t.empty[view],
      }}
    >
      <p className="mt-6 text-small">
        <Link href="/indirect-resellers/diagnosis">{t.noButton}</Link>
        {' · '}
        <Link href="/indirect-resellers/agreement-status">{words.agreementStatus.way}</Link>
      </p>
    </ListPage>
  );
}
