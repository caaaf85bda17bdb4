import type { Shown } from '@/app/_components/partnership/shown';
import { sentence } from '@/app/_server/action';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import { Timeline } from '@/components/ui/timeline';
import type { JournalAction } from '@/lib/admin-access/journal';
import { reasonsAgainstJournal } from '@/lib/admin-access/policy';
import type { listTheirJournal } from '@/lib/admin-access/queries';

type Journal = NonNullable<Awaited<ReturnType<typeof listTheirJournal>>>;

/** What lately happened in the reseller's work account: while administrator access is granted. */
export function Journal({ journal, member, found, say, when }: Shown & { journal: Journal | null }) {
  const { journal: w } = say.partnership;
  const reasons = journal ? [] : reasonsAgainstJournal(member).map((reason) => sentence(say, reason));
  return (
    <Card heading={w.heading(found.facts)}>
      <Reasons reasons={reasons} />
      {journal?.length === 0 ? <p>{w.none}</p> : null}
      <Timeline
        moments={(journal ?? []).map(({ id, action, by, at }) => ({
          key: `${id}`,
          what: w.actions[action as JournalAction],
          by: by ?? w.portal,
          at,
          when: when.dateTime(at),
        }))}
      />
    </Card>
  );
}
