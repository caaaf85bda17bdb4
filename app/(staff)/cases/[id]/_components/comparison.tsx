import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { AnswerRow } from './answer-rows';
import { Requests } from './requests';
import type { Shown } from './shown';

/** The answers sent in again beside those from before, with what was asked for. What differs is marked, and says so. */
export function Comparison({ rows, found, say }: Shown & { rows: readonly AnswerRow[] }) {
  const { answers: w } = say.staffCase;
  const differs = rows.some(({ now, before }) => now !== before);
  const asked = found.history.find(({ id }) => found.requests.some(({ eventId }) => eventId === id));
  return (
    <Card heading={w.heading} flush>
      <div className="grid gap-3 px-5 pt-1 pb-3 md:px-6">
        <p className="text-muted">{differs ? w.again : w.same}</p>
        {asked ? <Requests requests={found.requests.filter(({ eventId }) => eventId === asked.id)} say={say} /> : null}
      </div>
      <Table
        caption={w.heading}
        columns={[{ label: w.what }, { label: w.before }, { label: w.now }]}
        rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row, say) }))}
      />
    </Card>
  );
}

function cellsOf({ part, term, now, before }: AnswerRow, { staffCase: { answers: w } }: Shown['say']) {
  const differs = now !== before;
  return [
    <span key="term" className="grid">
      {term}
      <span className="font-normal text-muted text-tiny">{w[part]}</span>
      {differs ? <span className="text-tiny text-turmeric-ink">{w.differs}</span> : null}
    </span>,
    <span key="before" className="whitespace-pre-line text-muted">
      {before || w.none}
    </span>,
    <span key="now" className="whitespace-pre-line">
      {differs ? <mark>{now || w.none}</mark> : now || w.none}
    </span>,
  ];
}
