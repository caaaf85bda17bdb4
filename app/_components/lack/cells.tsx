import type { ComponentProps } from 'react';
import type { When } from '@/app/_server/dates';
import { remind } from '@/app/_server/lack-actions';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { RowTable } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import { type Reminder, remindedUntil } from '@/lib/lack/reminders';
import { canBeTaken, type Step } from '@/lib/lack/steps';

type Cell = ComponentProps<typeof RowTable>['rows'][number]['cells'][number];

type Lacking = {
  rowId: string;
  aboutId: string;
  name: string;
  step: Step;
  since: Date;
  reminder: Reminder;
  diagnosis?: string | null;
};

/** The columns of them, beside those before. */
export function columnsOf({ columns: c }: Words['lacks'], before: readonly string[]): Column[] {
  return [
    ...before.map((label) => ({ label })),
    { label: c.step, lead: true },
    { label: c.since, figures: true },
    { label: c.reminded, figures: true },
    { label: c.deed },
  ];
}

/** What every row of those who cannot trade says: the step, since when, the last reminder, and what the reader can do now. */
export function cellsOf(row: Lacking, { lacks: t, partnerships }: Words, when: When): Cell[] {
  const { step, since, reminder } = row;
  const { word, next } = t.steps[step];
  const { remindedAt, remindedBy } = reminder;
  return [
    { look: canBeTaken(step) ? 'need' : 'wait', word, below: next },
    when.shortDate(since),
    remindedAt ? { word: when.shortDate(remindedAt), below: t.by({ person: remindedBy ?? '' }) } : t.never,
    { drawn: <Deeds key="deeds" {...row} noButton={partnerships.resellers.noButton} t={t} when={when} /> },
  ];
}

type DeedsProps = Lacking & { noButton: string; t: Words['lacks']; when: When };

function Deeds({ rowId, aboutId, name, step, reminder, diagnosis, noButton, t, when }: DeedsProps) {
  const until = remindedUntil(reminder, step);
  const said = !canBeTaken(step) ? t.nothing : until ? t.again({ day: when.shortDate(until) }) : null;
  return (
    <div className="grid justify-items-start gap-1.5">
      {said ? (
        <span className="text-muted text-small">{said}</span>
      ) : (
        <Form
          id={`remind-${rowId}`}
          action={remind}
          hidden={{ aboutId }}
          submit={t.remind}
          label={t.remindOf({ company: name })}
          tone="plain"
          size="small"
        />
      )}
      {diagnosis ? (
        <Link href={diagnosis} aria-label={t.noButtonOf({ company: name })} className="text-small">
          {noButton}
        </Link>
      ) : null}
    </div>
  );
}
