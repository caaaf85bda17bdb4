import { LeavesOut } from '@/app/_components/leaves-out';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Clock } from '@/components/ui/clock';
import { Details } from '@/components/ui/details';
import { clockDays } from '@/components/verification/clock-days';
import type { Tale } from '@/lib/enrollment/queries';
import { clockOf, lastReview, type Passage, standsStill } from '@/lib/enrollment/review-clock';
import type { ReviewClock } from '@/lib/office/business-days';
import { findCalendar } from '@/lib/office/queries';

/** The business days of a review that is going on, the same as its reviewers see; nothing before it begins and after a decision. */
export async function ReviewPanel({
  passages,
  words,
  when,
}: {
  passages: readonly Passage[];
  words: Words;
  when: When;
}) {
  if (lastReview(passages)?.endedAt !== null) return null;
  const calendar = await findCalendar();
  const clock = clockOf(calendar, passages);
  if (!clock) return null;
  const stands = standsStill(passages);
  const { clock: t } = words.enrollment;
  return (
    <Clock heading={t.heading} figure={figureOf(clock, t)} days={clockDays(clock)}>
      {clock.day === 0 && !stands ? <p>{t.begins}</p> : null}
      {stands ? (
        <p>{t.standing}</p>
      ) : (
        <>
          <p>{clock.overdue ? t.late({ of: clock.of }) : t.expected({ day: when.weekday(clock.dueOn) })}</p>
          <LeavesOut calendar={calendar} days={clock.leftOut} />
        </>
      )}
      {clock.pausedDays > 0 ? <p>{t.paused[pauseOf(clock, t)]({ days: clock.pausedDays })}</p> : null}
      <div className="-my-4">
        <Details summary={t.checks}>
          <ul className="grid gap-2">
            {t.checked.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </Details>
      </div>
    </Clock>
  );
}

export function passagesOf(history: Tale['history']): Passage[] {
  return history.map(({ toStatus, at }) => ({ to: toStatus, at }));
}

type ClockWords = Words['enrollment']['clock'];

function figureOf({ day, of, overdue }: ReviewClock, t: ClockWords): string {
  if (overdue) return t.over({ day });
  return day === 0 ? t.notBegun : t.day({ day, of });
}

function pauseOf({ why }: ReviewClock, { paused }: ClockWords): keyof typeof paused {
  return why && why in paused ? (why as keyof typeof paused) : 'needs_action';
}
