import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Clock } from '@/components/ui/clock';
import { Details } from '@/components/ui/details';
import { clockDays } from '@/components/verification/clock-days';
import type { Mine } from '@/lib/enrollment/queries';
import type { ReviewClock } from '@/lib/verification/business-days';
import { clockOf, lastReview, type Passage } from '@/lib/verification/review-clock';

/** The business days of a review that is going on, the same as its reviewers see; nothing before it begins and after a decision. */
export function ReviewPanel({ passages, say, when }: { passages: readonly Passage[]; say: Words; when: When }) {
  const clock = lastReview(passages)?.endedAt === null ? clockOf(passages) : null;
  if (!clock) return null;
  const { clock: w } = say.enrollment;
  return (
    <Clock heading={w.heading} figure={figureOf(clock, w)} days={clockDays(clock)}>
      {clock.day === 0 ? <p>{w.begins}</p> : null}
      <p>{clock.overdue ? w.late({ of: clock.of }) : w.expected({ day: when.weekday(clock.dueOn) })}</p>
      {clock.pausedDays > 0 ? <p>{w.paused({ days: clock.pausedDays, why: whyOf(clock, w) })}</p> : null}
      <div className="-my-4">
        <Details summary={w.checks}>
          <ul className="grid gap-2">
            {w.checked.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </Details>
      </div>
    </Clock>
  );
}

export function passagesOf(history: Mine['history']): Passage[] {
  return history.map(({ toStatus, at }) => ({ to: toStatus, at }));
}

type ClockWords = Words['enrollment']['clock'];

function figureOf({ day, of, overdue }: ReviewClock, w: ClockWords): string {
  if (overdue) return w.over({ day });
  return day === 0 ? w.notBegun : w.day({ day, of });
}

function whyOf({ why }: ReviewClock, { whys }: ClockWords): string {
  return why && why in whys ? whys[why as keyof typeof whys] : whys.needs_action;
}
