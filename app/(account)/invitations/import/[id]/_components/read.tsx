import { loadWords } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { columnNames } from '@/lib/csv/heading';
import type { FoundList } from '@/lib/invitation-list/queries';
import { listHref } from '../../_components/href';

/** What was read from which column, and always what was not read at all. */
export async function Read({ list }: { list: FoundList }) {
  const { labels, listColumns } = await loadWords();
  const { used: t, above } = listColumns;
  if (!list.columns) return null;
  const { columns, before, above: skipped } = list.columns;
  const called = columnNames(columns);
  const nameOf = ({ at }: { at: number }) => called.get(at) ?? '';
  const unused = columns.filter(({ field }) => field === null);
  const used = columns.flatMap(({ field, ...column }) =>
    field ? [`${labels[field]} ${t.from({ column: nameOf(column) })}`] : [],
  );
  const names = unused.map(nameOf).join(', ');
  return (
    <Notice kind={unused.length > 0 ? 'warning' : 'info'}>
      <p className="wrap-anywhere font-strong">
        {unused.length > 0 ? t.unused({ columns: unused.length, names }) : t.all}
      </p>
      <p className="wrap-anywhere text-small">{used.join('; ')}.</p>
      {columns.some(({ field }) => field === 'country') ? null : <p>{t.noCountry}</p>}
      {skipped > 0 ? <p>{above({ rows: skipped })}</p> : null}
      {before ? <p>{t.before({ file: before })}</p> : null}
      {list.open && list.status !== 'sending' ? (
        <p>
          <Link href={listHref(list.id, {}, '/columns')}>{t.change}</Link>
        </p>
      ) : null}
    </Notice>
  );
}
