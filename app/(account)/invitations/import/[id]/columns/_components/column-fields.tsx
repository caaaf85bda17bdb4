import { loadWords } from '@/app/_server/words';
import { Select } from '@/components/ui/select';
import type { InvitationKind } from '@/generated/prisma/enums';
import { columnNames, letterOf } from '@/lib/csv/heading';
import type { Column } from '@/lib/invitation-list/look';
import { fieldsIn } from '@/lib/invitation-list/row';

/** Each column with a few of its cells and what it holds. One without heading and cells is none. */
export async function ColumnFields({ columns, kind }: { columns: readonly Column[]; kind: InvitationKind }) {
  const { labels, listColumns: t } = await loadWords();
  const choices = fieldsIn[kind].map((field) => ({ value: field, label: labels[field] }));
  const names = columnNames(columns);
  const shown = columns.filter(({ heading, values }) => heading !== '' || values.length > 0);
  return (
    <div className="grid items-start gap-x-6 md:grid-cols-2">
      {shown.map((column) => (
        <Select
          key={column.at}
          name={`column${column.at}`}
          label={column.heading ? (names.get(column.at) ?? '') : t.column({ letter: letterOf(column.at) })}
          typed={column.heading !== ''}
          hint={<Samples values={column.values} nothing={t.nothing} />}
          choices={choices}
          empty={t.notUsed}
          value={column.field ?? undefined}
        />
      ))}
    </div>
  );
}

function Samples({ values, nothing }: { values: readonly string[]; nothing: string }) {
  const few = [...new Set(values)].slice(0, 3);
  if (few.length === 0) return nothing;
  return (
    <span className="wrap-anywhere">
      {few.map((value, at) => (
        <span key={value}>
          {at > 0 ? ' · ' : ''}
          <bdi>{cut(value, 40)}</bdi>
        </span>
      ))}
    </span>
  );
}

function cut(value: string, most: number): string {
  const signs = [...value.replace(/[\p{Cc}\s]+/gu, ' ')];
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : signs.join('');
}
