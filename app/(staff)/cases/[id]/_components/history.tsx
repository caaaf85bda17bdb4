import { Sheet } from '@/components/ui/sheet';
import { Timeline } from '@/components/ui/timeline';
import type { EnrollmentEvent } from '@/lib/enrollment/lifecycle';
import type { Case } from '@/lib/verification/queries';
import { Requests } from './requests';
import type { Shown } from './shown';

type Entry = Case['history'][number];

/** What happened to the case: who, when, what and in which words; the newest first. */
export function History({ found, say, when }: Shown) {
  const { history: w } = say.staffCase;
  return (
    <Sheet heading={w.heading}>
      <Timeline
        moments={found.history.map((entry) => ({
          key: entry.id,
          what: w.events[entry.event as EnrollmentEvent],
          by: whoDid(entry, found, w),
          at: entry.at,
          when: when.dateTime(entry.at),
          note: entry.note,
          more: <Asked entry={entry} found={found} say={say} />,
        }))}
      />
    </Sheet>
  );
}

function Asked({ entry, found, say }: Pick<Shown, 'found' | 'say'> & { entry: Entry }) {
  const requests = found.requests.filter(({ eventId }) => eventId === entry.id);
  return requests.length > 0 ? <Requests requests={requests} say={say} /> : null;
}

function whoDid({ userId, actedAs }: Entry, { names }: Case, w: Shown['say']['staffCase']['history']): string {
  return names.get(userId ?? '') ?? (actedAs === 'bearer' ? w.contact : w.portal);
}
