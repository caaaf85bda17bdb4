import { sentence } from '@/app/_server/sentence';
import { loadWords, type Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { FoundList, ListRow } from '@/lib/invitation-list/queries';
import { fieldsIn } from '@/lib/invitation-list/row';
import type { Verdict } from '@/lib/invitation-list/verdicts';
import { listHref } from '../../_components/href';
import { kindIn } from '../../_components/kind-of';

type RowsProps = { list: FoundList; verdict: Verdict; rows: readonly ListRow[]; mends: boolean };

/** One page of the rows with a verdict, as they were typed, with the reason and a way to mend each; those sent with their invitation. */
export async function Rows({ list, verdict, rows, mends }: RowsProps) {
  const words = await loadWords();
  const { list: t } = words.invitationLists;
  if (rows.length === 0) return <EmptyState heading={t.none} />;
  const sent = verdict === 'sent';
  const columns = [
    { label: words.labels.email },
    { label: t.row, figures: true },
    { label: words.labels.company },
    { label: words.labels.country },
    ...(list.pair ? [] : [{ label: words.labels.partnerId, figures: true }]),
    { label: words.labels.locale },
    ...(sent || verdict === 'ready' ? [] : [{ label: t.why }]),
    ...(sent ? [{ label: t.what, unseen: true }] : mends ? [{ label: t.fix, unseen: true }] : []),
  ];
  const drawn = rows.map((row) => ({
    key: `${row.line}`,
    cells: [
      ...typedIn(row, list, t),
      ...(sent || verdict === 'ready' ? [] : [<Why key="why" row={row} words={words} />]),
      ...(sent ? [<See key="see" row={row} t={t} />] : []),
      ...(!sent && mends ? [<Fix key="fix" list={list} row={row} t={t} />] : []),
    ],
  }));
  return (
    <Card flush>
      <Table caption={t.verdicts[verdict]} columns={columns} rows={drawn} />
    </Card>
  );
}

type ListWords = Words['invitationLists']['list'];

function typedIn({ line, cells }: ListRow, list: FoundList, t: ListWords) {
  const [email, ...rest] = fieldsIn[kindIn(list)].map((field) => cells[field] || t.empty);
  return [email, `${line}`, ...rest];
}

function Why({ row: { reason }, words }: { row: ListRow; words: Words }) {
  return <span className="block min-w-60 text-small">{reason ? sentence(words, reason).text : null}</span>;
}

function See({ row: { invitationId, cells }, t }: { row: ListRow; t: ListWords }) {
  return (
    <Link href={`/invitations/${invitationId}`} aria-label={t.seeAloud({ email: cells.email })}>
      {t.see}
    </Link>
  );
}

function Fix({ list, row: { line, verdict }, t }: { list: FoundList; row: ListRow; t: ListWords }) {
  return (
    <Link href={`${listHref(list.id, { verdict, fix: line })}#mend`} aria-label={t.fixAloud({ line })}>
      {t.fix}
    </Link>
  );
}
