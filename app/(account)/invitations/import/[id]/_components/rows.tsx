import { sentence } from '@/app/_server/action';
import { type Words, words } from '@/app/_server/words';
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
  const say = await words();
  const { list: w } = say.invitationLists;
  if (rows.length === 0) return <EmptyState heading={w.none} />;
  const sent = verdict === 'sent';
  const columns = [
    { label: say.labels.email },
    { label: w.row, figures: true },
    { label: say.labels.company },
    { label: say.labels.country },
    ...(list.pair ? [] : [{ label: say.labels.partnerId, figures: true }]),
    { label: say.labels.locale },
    ...(sent || verdict === 'ready' ? [] : [{ label: w.why }]),
    ...(sent ? [{ label: w.what, unseen: true }] : mends ? [{ label: w.fix, unseen: true }] : []),
  ];
  const drawn = rows.map((row) => ({
    key: `${row.line}`,
    cells: [
      ...typedIn(row, list, w),
      ...(sent || verdict === 'ready' ? [] : [<Why key="why" row={row} say={say} />]),
      ...(sent ? [<See key="see" row={row} w={w} />] : []),
      ...(!sent && mends ? [<Fix key="fix" list={list} row={row} w={w} />] : []),
    ],
  }));
  return (
    <Card flush>
      <Table caption={w.verdicts[verdict]} columns={columns} rows={drawn} />
    </Card>
  );
}

type ListWords = Words['invitationLists']['list'];

function typedIn({ line, cells }: ListRow, list: FoundList, w: ListWords) {
  const [email, ...rest] = fieldsIn[kindIn(list)].map((field) => cells[field] || w.empty);
  return [email, `${line}`, ...rest];
}

function Why({ row: { reason }, say }: { row: ListRow; say: Words }) {
  return <span className="block min-w-60 text-small">{reason ? sentence(say, reason).text : null}</span>;
}

function See({ row: { invitationId, cells }, w }: { row: ListRow; w: ListWords }) {
  return (
    <Link href={`/invitations/${invitationId}`} aria-label={w.seeAloud({ email: cells.email })}>
      {w.see}
    </Link>
  );
}

function Fix({ list, row: { line, verdict }, w }: { list: FoundList; row: ListRow; w: ListWords }) {
  return (
    <Link href={`${listHref(list.id, { verdict, fix: line })}#mend`} aria-label={w.fixAloud({ line })}>
      {w.fix}
    </Link>
  );
}
