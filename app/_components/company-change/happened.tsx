import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { ShownChange } from '@/lib/company-change/queries';

type HappenedProps = Pick<ShownChange, 'history' | 'names'> & { words: Words; when: When; staff?: boolean };

// What reviewers agree among themselves is not yet an answer.
const amongStaff = ['propose_refusal', 'drop_refusal'];

/** What happened to a change, the newest first. Staff are named to staff alone. */
export function Happened({ history, names, words, when, staff = false }: HappenedProps) {
  const { events, history: heading, by: t } = words.companyChange;
  const told = history.filter(({ event }) => staff || !amongStaff.includes(event));
  const who = ({ actedAs, userId }: (typeof history)[number]) => {
    if (actedAs === 'clock') return t.clock;
    if (actedAs === 'bearer') return t.contact;
    const name = names.get(userId ?? '');
    if (actedAs === 'reviewer') return (staff && name) || t.staff;
    return name ?? t.company;
  };
  return (
    <Card heading={heading}>
      <Timeline
        moments={told.map((entry) => ({
          key: entry.id,
          what: events[entry.event as keyof typeof events],
          by: who(entry),
          at: entry.at,
          when: when.dateTime(entry.at),
          note: staff ? entry.note : null,
        }))}
      />
    </Card>
  );
}
