import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { StatusTag } from '@/components/ui/status-tag';
import type { Escalations } from '@/lib/escalation/queries';

const looks = { waits: 'wait', late: 'no', answered: 'done', overtaken: 'off' } as const;

type AskedProps = { asked: Escalations['shown'][number]; by: string; words: Words; when: When };

/** One thing put before the leads: by whom and when, by when an answer is due, and whether there is one. The same on both sides. */
export function Asked({ asked, by, words: { escalation: t }, when }: AskedProps) {
  const { stage, note, askedAt, dueOn, movedAt } = asked;
  return (
    <li className="grid gap-1">
      <p>
        <StatusTag status={looks[stage]}>{t.stages[stage]}</StatusTag>
      </p>
      <p className="wrap-anywhere">{t.askedBy({ by, at: when.recent(askedAt) })}</p>
      {note ? (
        <blockquote dir="auto" className="wrap-anywhere whitespace-pre-line border-line border-l-4 pl-3">
          {note}
        </blockquote>
      ) : null}
      <p>{t.said[stage]({ day: when.weekday(dueOn), at: when.recent(movedAt) })}</p>
    </li>
  );
}
