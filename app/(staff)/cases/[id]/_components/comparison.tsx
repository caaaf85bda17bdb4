import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { AnswerRow } from './answer-rows';
import { Requests } from './requests';
import type { Shown } from './shown';

/** The answers sent in again beside those from before, with what was asked for. What differs is marked, and says so. */
export function Comparison({ rows, found, words }: Shown & { rows: readonly AnswerRow[] }) {
  const { answers: t } = words.staffCase;
  const differs = rows.some(({ now, before }) => now !== before);
  const asked = found.history.find(({ id }) => found.requests.some(({ eventId }) => eventId === id));
  return (
    <Card heading={t.heading} flush>
      <div className="grid gap-3 px-5 pt-1 pb-3 md:px-6">
        <p className="text-muted">{differs ? t.again : t.same}</p>
        {asked ? (
          <Requests requests={found.requests.filter(({ eventId }) => eventId === asked.id)} words={words} />
        ) : null}
      </div>
      <Table
        caption={t.heading}
        columns={[{ label: t.what }, { label: t.before }, { label: t.now }]}
        rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row, words) }))}
      />
    </Card>
  );
}

function cellsOf({ part, term, now, before }: AnswerRow, { staffCase: { answers: t } }: Shown['words']) {
  const differs = now !== before;
  const written = now ? <bdi>{now}</bdi> : t.none;
  return [
    <span key="term" className="grid">
      {term}
      <span className="font-normal text-muted text-tiny">{t[part]}</span>
      {differs ? <span className="text-tiny text-turmeric-ink">{t.differs}</span> : null}
    </span>,
    <span key="before" className="whitespace-pre-line text-muted">
      {before ? <bdi>{before}</bdi> : t.none}
    </span>,
    <span key="now" className="whitespace-pre-line">
      {differs ? <mark>{written}</mark> : written}
    </span>,
  ];
}
