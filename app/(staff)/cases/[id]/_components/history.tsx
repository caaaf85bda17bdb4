import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { EnrollmentEvent } from '@/lib/enrollment/lifecycle';
import { fullName } from '@/lib/field/person-name';
import { newest, newestShown } from '@/lib/list/newest';
import type { Case } from '@/lib/verification/queries';
import { Requests } from './requests';
import type { Shown } from './shown';

type Entry = Case['history'][number];

/** What happened to the case, what staff did with it, and what the company declined: who, when, what and in which words; the newest first. */
export function History({ found, declines, words, when }: Shown) {
  const { history: t } = words.staffCase;
  const events = found.history.map((entry) => ({
    key: entry.id,
    what: t.events[entry.event as EnrollmentEvent],
    by: whoDid(entry, found, t),
    at: entry.at,
    when: when.dateTime(entry.at),
    note: entry.note,
    more: <Asked entry={entry} found={found} words={words} />,
  }));
  const { entries, older } = newest(found.deeds);
  const deeds = entries.map(({ id, deed, userId, heldBy, message, at }) => ({
    key: id,
    what: t.deeds[deed]({ name: found.names.get(heldBy ?? '') ?? t.somebody }),
    by: found.names.get(userId ?? '') ?? t.portal,
    at,
    when: when.dateTime(at),
    note: message,
  }));
  const noes = declines.map(({ id, version, reason, declinedAt: at, ...by }) => ({
    key: id,
    what: words.delegation.declined.version({ version }),
    by: fullName(by),
    at,
    when: when.dateTime(at),
    note: reason,
  }));
  return (
    <Card heading={t.heading}>
      <Timeline
        moments={[...events, ...deeds, ...noes].toSorted((one, other) => +other.at - +one.at)}
        older={older ? words.shell.older({ shown: newestShown }) : null}
      />
    </Card>
  );
}

function Asked({ entry, found, words }: Pick<Shown, 'found' | 'words'> & { entry: Entry }) {
  const requests = found.requests.filter(({ eventId }) => eventId === entry.id);
  return requests.length > 0 ? <Requests requests={requests} words={words} /> : null;
}

function whoDid({ userId, actedAs }: Entry, { names }: Case, t: Shown['words']['staffCase']['history']): string {
  return names.get(userId ?? '') ?? (actedAs === 'bearer' ? t.contact : t.portal);
}
