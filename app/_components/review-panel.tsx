import { LeavesOut } from '@/app/_components/leaves-out';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Clock } from '@/components/ui/clock';
import { Details } from '@/components/ui/details';
import { clockDays } from '@/components/verification/clock-days';
import type { Mine } from '@/lib/enrollment/queries';
import { clockOf, lastReview, type Passage, standsStill } from '@/lib/enrollment/review-clock';
import type { ReviewClock } from '@/lib/office/business-days';
import { findCalendar } from '@/lib/office/queries';

/** The business days of a review that is going on, the same as its reviewers see; nothing before it begins and after a decision. */
export async function ReviewPanel({ passages, say, when }: { passages: readonly Passage[]; say: Words; when: When }) {
  if (lastReview(passages)?.endedAt !== null) return null;
  const calendar = await findCalendar();
  const clock = clockOf(calendar, passages);
  if (!clock) return null;
  const stands = standsStill(passages);
  const { clock: w } = say.enrollment;
  return (
    <Clock heading={w.heading} figure={figureOf(clock, w)} days={clockDays(clock)}>
      {clock.day === 0 && !stands ? <p>{w.begins}</p> : null}
      {stands ? (
        <p>{w.standing}</p>
      ) : (
        <>
          <p>{clock.overdue ? w.late({ of: clock.of }) : w.expected({ day: when.weekday(clock.dueOn) })}</p>
          <LeavesOut calendar={calendar} days={clock.leftOut} />
        </>
      )}
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
