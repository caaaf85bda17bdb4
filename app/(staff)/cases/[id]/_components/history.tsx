import { Sheet } from '@/components/ui/sheet';
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
      <ol className="grid gap-4 border-line border-l-2 pl-5">
        {found.history.map((entry) => (
          <Happening key={entry.id} entry={entry} found={found} say={say} when={when} />
        ))}
      </ol>
    </Sheet>
  );
}

function Happening({ entry, found, say, when }: Omit<Shown, 'actor' | 'language'> & { entry: Entry }) {
  const { history: w } = say.staffCase;
  const requests = found.requests.filter(({ eventId }) => eventId === entry.id);
  return (
    <li className="grid gap-1 text-small">
      <p>
        <b className="text-base">{w.events[entry.event as EnrollmentEvent]}</b>
        <br />
        <span className="text-muted">
          {whoDid(entry, found, w)}
          {' · '}
          <time dateTime={entry.at.toISOString()}>{when.dateTime(entry.at)}</time>
        </span>
      </p>
      {entry.note ? (
        <blockquote className="whitespace-pre-line border-edge border-l-2 pl-3">{entry.note}</blockquote>
      ) : null}
      {requests.length > 0 ? <Requests requests={requests} say={say} /> : null}
    </li>
  );
}

function whoDid({ userId, actedAs }: Entry, { names }: Case, w: Shown['say']['staffCase']['history']): string {
  return names.get(userId ?? '') ?? (actedAs === 'bearer' ? w.contact : w.portal);
}
