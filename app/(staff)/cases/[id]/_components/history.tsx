import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { EnrollmentEvent } from '@/lib/enrollment/lifecycle';
import type { Case } from '@/lib/verification/queries';
import { Requests } from './requests';
import type { Shown } from './shown';

type Entry = Case['history'][number];

/** What happened to the case, and what staff did with it: who, when, what and in which words; the newest first. */
export function History({ found, say, when }: Shown) {
  const { history: w } = say.staffCase;
  const events = found.history.map((entry) => ({
    key: entry.id,
    what: w.events[entry.event as EnrollmentEvent],
    by: whoDid(entry, found, w),
    at: entry.at,
    when: when.dateTime(entry.at),
    note: entry.note,
    more: <Asked entry={entry} found={found} say={say} />,
  }));
  const deeds = found.deeds.map(({ id, deed, userId, heldBy, at }) => ({
    key: id,
    what: w.deeds[deed]({ name: found.names.get(heldBy ?? '') ?? w.somebody }),
    by: found.names.get(userId ?? '') ?? w.portal,
    at,
    when: when.dateTime(at),
  }));
  return (
    <Card heading={w.heading}>
      <Timeline moments={[...events, ...deeds].toSorted((one, other) => +other.at - +one.at)} />
    </Card>
  );
}

function Asked({ entry, found, say }: Pick<Shown, 'found' | 'say'> & { entry: Entry }) {
  const requests = found.requests.filter(({ eventId }) => eventId === entry.id);
  return requests.length > 0 ? <Requests requests={requests} say={say} /> : null;
}

function whoDid({ userId, actedAs }: Entry, { names }: Case, w: Shown['say']['staffCase']['history']): string {
  return names.get(userId ?? '') ?? (actedAs === 'bearer' ? w.contact : w.portal);
}
