import { ReviewClock } from '@/app/_components/review-clock';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { type Passage, reviewStatusOf } from '@/lib/enrollment/review-days';
import { findCalendar } from '@/lib/office/queries';

type ReviewPanelProps = {
  passages: readonly Passage[];
  /** Of the company, whose office's calendar counts. */
  country: string;
  words: Words;
  when: When;
  /** Whether the way to ask about the case stands here once the days planned are over; false where the button itself stands beside. */
  leads?: boolean;
};

/** The business days of a review that is going on, the same as its reviewers see; nothing before it begins and after a decision. */
export async function ReviewPanel({ passages, country, words, when, leads = true }: ReviewPanelProps) {
  const calendar = await findCalendar(country);
  const status = reviewStatusOf(calendar, passages);
  if (!status || status.decided) return null;
  const { days: t } = words.enrollment;
  const late = status.days.overdue && !status.still;
  return (
    <ReviewClock {...{ status, calendar, heading: t.heading, t, words, when }}>
      {leads && late ? <ToAsk words={words} /> : null}
      <div className="-my-4">
        <Details summary={t.checks}>
          <ul className="grid gap-2">
            {t.checked.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </Details>
      </div>
    </ReviewClock>
  );
}

function ToAsk({ words: { escalation: t } }: { words: Words }) {
  return (
    <>
      <p>{t.whoAsks}</p>
      <p>
        <ButtonLink href="/enrollment#ask" tone="plain">
          {t.ask}
        </ButtonLink>
      </p>
    </>
  );
}
