import type { EnrollmentEvent } from '@/lib/enrollment/lifecycle';
import type { CheckEvent } from '@/lib/verification/lifecycle';
import type { Shown } from './shown';

type Did = { at: Date; userId: string | null; what: string };

/** What was done last about the case by somebody else than the reader, as a page that is out of date says it; null for one's own. */
export function latestOf({ actor, found, words, when }: Shown): { by: string; at: string; what: string } | null {
  const { history: t, checks } = words.staffCase;
  const done: Did[] = [
    ...found.history
      .slice(0, 1)
      .map(({ event, at, userId }) => ({ at, userId, what: t.events[event as EnrollmentEvent] })),
    ...found.deeds.slice(0, 1).map(({ deed, at, userId, heldBy }) => ({
      at,
      userId,
      what: t.deeds[deed]({ name: found.names.get(heldBy ?? '') ?? t.somebody }),
    })),
    ...found.checks.flatMap(({ kind, history }) =>
      history.slice(0, 1).map(({ event, at, userId }) => ({
        at,
        userId,
        what: `${words.staff.checks[kind]}: ${checks.events[event as CheckEvent]}`,
      })),
    ),
  ];
  const [last] = done.toSorted((one, other) => +other.at - +one.at);
  if (!last || last.userId === actor.userId) return null;
  return { by: found.names.get(last.userId ?? '') ?? t.portal, at: when.recent(last.at), what: last.what };
}
