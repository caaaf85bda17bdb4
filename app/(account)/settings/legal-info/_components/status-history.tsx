import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { Mine } from '@/lib/enrollment/queries';

type StatusHistoryProps = { mine: Mine; words: Words; when: When };

/** How the program came to where it stands, in words and with dates, the newest first. */
export function StatusHistory({ mine, words, when }: StatusHistoryProps) {
  const { page: t } = words.enrollmentStatus;
  const { by } = words.companyChange;
  const who = { member: by.company, bearer: words.reviewFields.primary_contact, reviewer: by.staff, clock: by.clock };
  const moments = mine.history.toReversed().map((entry) => ({
    key: entry.id,
    what: t.events[entry.event as keyof typeof t.events],
    by: who[entry.actedAs as keyof typeof who] ?? by.staff,
    at: entry.at,
    when: when.dateTime(entry.at),
  }));
  const begun = {
    key: 'begun',
    what: t.begun,
    by: by.company,
    at: mine.createdAt,
    when: when.dateTime(mine.createdAt),
  };
  return (
    <Card heading={words.companyChange.program.history}>
      <Timeline moments={[...moments, begun]} />
    </Card>
  );
}
