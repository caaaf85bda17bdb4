import { LeavesOut } from '@/app/_components/leaves-out';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { DayCount } from '@/components/ui/day-count';
import { Details } from '@/components/ui/details';
import { drawnDays } from '@/components/verification/drawn-days';
import { lastReview, type Passage, reviewDaysOf, standsStill } from '@/lib/enrollment/review-days';
import type { ReviewDays } from '@/lib/office/business-days';
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
  const days = reviewDaysOf(calendar, passages);
  if (!days) return null;
  const stands = standsStill(passages);
  const { days: t } = words.enrollment;
  return (
    <DayCount heading={t.heading} figure={figureOf(days, stands, t)} days={drawnDays(days)}>
      {days.day === 0 && !stands ? <p>{t.begins}</p> : null}
      {stands ? (
        <p>{t.standing}</p>
      ) : (
        <>
          <p>{days.overdue ? t.late({ of: days.of }) : t.expected({ day: when.weekday(days.dueOn) })}</p>
          <LeavesOut calendar={calendar} days={days.leftOut} />
        </>
      )}
      {days.pausedDays > 0 ? <p>{t.paused[pauseOf(days, t)]({ days: days.pausedDays })}</p> : null}
      <div className="-my-4">
        <Details summary={t.checks}>
          <ul className="grid gap-2">
            {t.checked.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </Details>
      </div>
    </DayCount>
  );
}

type DaysWords = Words['enrollment']['days'];

function figureOf({ day, of, overdue }: ReviewDays, stands: boolean, t: DaysWords): string {
  if (overdue) return t.over({ day });
  if (day > 0) return t.day({ day, of });
  return stands ? t.still : t.notBegun;
}

function pauseOf({ why }: ReviewDays, { paused }: DaysWords): keyof typeof paused {
  return why && why in paused ? (why as keyof typeof paused) : 'needs_action';
}
