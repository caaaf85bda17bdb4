import { Card } from '@/components/ui/card';
import { FileLink } from '@/components/ui/file-link';
import { Table } from '@/components/ui/table';
import { most } from '@/lib/numbers/found';
import { fileOf, type Shown } from './shown';
import { shareOf, tableOf, written } from './tables';

/** Who decided how much and how soon, and what is on their desks; everybody in the last row. */
export function Reviewers({ numbers, words, when, language }: Shown) {
  const { numbers: t } = words;
  const { columns, rows } = tableOf.reviewers(numbers, { words, language });
  const { decided, median, inTime } = numbers.all;
  const open = numbers.reviewers.reduce((all, one) => all + one.open, 0);
  const everybody = [t.everybody, decided, median, shareOf({ decided, inTime }), open];
  const write = (row: typeof everybody) => row.map((cell) => written(cell, { t, when, language }));
  return (
    <Card heading={t.headings.reviewers} actions={<span className="text-muted text-small">{t.leadsOnly}</span>} flush>
      <Table
        caption={t.headings.reviewers}
        columns={columns.map((label, at) => ({ label, figures: at > 0 }))}
        rows={[
          ...rows.map((row, at) => ({
            key: `${at}`,
            cells: write(row).map((cell, place) => <bdi key={columns[place]}>{cell}</bdi>),
          })),
          { key: 'all', cells: write(everybody).map((cell, place) => <b key={columns[place]}>{cell}</b>) },
        ]}
      />
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-5 py-4 text-small md:px-6">
        <FileLink href={fileOf(numbers, 'reviewers')} className="">
          {t.csv}
          <span className="sr-only"> {t.headings.reviewers}</span>
        </FileLink>
        {rows.length >= most.reviewers ? (
          <span className="text-muted">{t.moreReviewers({ count: most.reviewers })}</span>
        ) : null}
      </p>
    </Card>
  );
}
