import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { ChartTable } from '@/components/ui/chart-table';
import { FileLink } from '@/components/ui/file-link';
import { fileOf, type Shown } from './shown';
import { type Picture as Name, tableOf, written } from './tables';

type PictureProps = { of: Name; shown: Shown; beside?: string; more?: ReactNode; children: ReactNode };

/** A picture on its sheet, the same as a table, and as a file. */
export function Picture({ of, shown, beside, more, children }: PictureProps) {
  const { numbers, words, when, language } = shown;
  const { numbers: t } = words;
  const { columns, rows } = tableOf[of](numbers, { words, language });
  const heading = t.headings[of];
  return (
    <Card heading={heading} actions={beside ? <span className="text-muted text-small">{beside}</span> : null}>
      {children}
      <ChartTable
        summary={t.table}
        caption={heading}
        columns={columns}
        rows={rows.map((row) => row.map((cell) => written(cell, { t, when, language })))}
      />
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-small">
        <FileLink href={fileOf(numbers, of)} className="">
          {t.csv}
          <span className="sr-only"> {heading}</span>
        </FileLink>
        {more}
      </p>
    </Card>
  );
}
