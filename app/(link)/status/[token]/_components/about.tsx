import { Stage } from '@/app/_components/enrollment/stage';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { SummaryList } from '@/components/ui/summary-list';
import type { Status } from '@/lib/enrollment/status';

/** Which enrollment it is, its status, and what happened to it last. */
export function About({ status, words, when }: { status: Status; words: Words; when: When }) {
  const { page: t } = words.enrollmentStatus;
  return (
    <Card>
      <SummaryList
        items={[
          { term: t.company, value: status.facts.company },
          { term: t.reference, value: <Copyable value={status.reference} /> },
          { term: t.status, value: <Stage status={status.status} words={words} /> },
          { term: t.last, value: lastOf(status, t, when) },
        ]}
      />
    </Card>
  );
}

function lastOf({ history, createdAt }: Status, t: Words['enrollmentStatus']['page'], when: When): string {
  const last = history.at(-1);
  const events: Record<string, string> = t.events;
  return t.lastAt({
    event: events[last?.event ?? ''] ?? t.begun,
    at: when.dateTime(last?.at ?? createdAt),
  });
}
