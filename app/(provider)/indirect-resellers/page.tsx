import { BulkBar, choosing } from '@/app/_components/bulk-bar';
import { ListPage } from '@/app/_components/list-page';
import { TerritoryLine } from '@/app/_components/marks/territory-line';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { isAgent } from '@/lib/conditions';
import { listResellers } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';
import { views } from '@/lib/partnership/views';
import { resellersAddress } from './_components/address';
import { deedsFor } from './_components/choose';
import { measure } from './_components/measure';
import { columnsOf, rowOf } from './_components/rows';
import { chooseMany } from './actions';

/** Indirect resellers: the companies that authorized this provider, and what each lacks. Source: domain fact 6.2. */
export default async function IndirectResellersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const list = await readList(searchParams, listShape);
  const { view } = list.query;
  const [{ rows, next }, by, words, when, language] = await Promise.all([
    listResellers(member, list.query),
    measure(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { resellers: t } = words.partnerships;
  return (
    <ListPage
      heading={t.heading}
      title={view === 'partners' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<ButtonLink href="/invitations/new">{t.invite}</ButtonLink>}
      download={t.download}
      list={{ ...list, address: resellersAddress, next }}
      above={
        <TerritoryLine
          member={member}
          asked={list.query}
          all={resellersAddress.href({ ...list.written, territory: 'all' })}
          own={resellersAddress.href({ ...list.written, territory: undefined })}
        />
      }
      views={resellersAddress.views(list.written, 'view', views, (one) => t.views[one])}
      searched={t}
      t={t}
      chosen={
        <BulkBar
          action={chooseMany}
          deeds={deedsFor(isAgent(member))}
          ids={rows.map(({ organizationId }) => organizationId)}
          asked={resellersAddress.words(list.written)}
        />
      }
      table={{
        caption: t.views[view],
        columns: columnsOf(words.partnerships),
        rows: rows.map((row) => ({
          ...rowOf(row, { ...by, words, when, language }),
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
