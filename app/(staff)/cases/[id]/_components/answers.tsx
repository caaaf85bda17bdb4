import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { AddressChecks } from './address-checks';
import { type AnswerRow, answerRows } from './answer-rows';
import { Comparison } from './comparison';
import { Directory } from './directory';
import type { Shown } from './shown';

/** What the company says of itself, and beside it what it said before, and what a directory and a check of its addresses say. Taken back, it says nothing. */
export function Answers(shown: Shown) {
  const { takenBack } = shown.words.staffCase;
  if (!shown.found.profile) return <EmptyState heading={takenBack.heading}>{takenBack.meaning}</EmptyState>;
  const rows = answerRows(shown);
  return (
    <>
      {shown.found.earlier ? <Comparison rows={rows} {...shown} /> : <Said rows={rows} words={shown.words} />}
      <Directory {...shown} />
      <AddressChecks {...shown} />
    </>
  );
}

function Said({ rows, words }: Pick<Shown, 'words'> & { rows: readonly AnswerRow[] }) {
  const { answers: t } = words.staffCase;
  return (
    <Card heading={t.heading}>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        <Part heading={t.company} rows={rows.filter(({ part }) => part === 'company')} none={t.none} />
        <div className="grid content-start gap-6">
          <Part heading={t.primary} rows={rows.filter(({ part }) => part === 'primary')} none={t.none} />
          <Part heading={t.support} rows={rows.filter(({ part }) => part === 'support')} none={t.none} />
        </div>
      </div>
    </Card>
  );
}

function Part({ heading, rows, none }: { heading: string; rows: readonly AnswerRow[]; none: string }) {
  return (
    <div>
      <h3 className="border-line border-b pb-1.5">{heading}</h3>
      <dl className="mt-2 grid gap-2">
        {rows.map(({ key, term, now }) => (
          <div key={key} className="grid items-baseline gap-x-3 md:grid-cols-[8.5rem_minmax(0,1fr)]">
            <dt className="text-muted text-small">{term}</dt>
            <dd className={now ? 'whitespace-pre-line' : 'text-muted'}>{now ? <bdi>{now}</bdi> : none}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
