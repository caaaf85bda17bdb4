import type { Shown } from '@/app/_components/partnership/shown';
import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import { Timeline } from '@/components/ui/timeline';
import type { JournalAction } from '@/lib/admin-access/journal';
import { reasonsAgainstJournal } from '@/lib/admin-access/policy';
import type { listTheirJournal } from '@/lib/admin-access/queries';
import { newestShown } from '@/lib/list/newest';

type Journal = NonNullable<Awaited<ReturnType<typeof listTheirJournal>>>;

/** What lately happened in the reseller's work account: while administrator access is granted. */
export function Journal({ journal, member, found, words, when }: Shown & { journal: Journal | null }) {
  const { journal: t } = words.partnership;
  const reasons = journal ? [] : reasonsAgainstJournal(member).map((reason) => sentence(words, reason));
  return (
    <Card heading={t.heading(found.facts)}>
      <Reasons reasons={reasons} />
      {journal?.entries.length === 0 ? <p>{t.none}</p> : null}
      <Timeline
        older={journal?.older ? words.shell.older({ shown: newestShown }) : null}
        moments={(journal?.entries ?? []).map(({ id, action, by, at }) => ({
          key: `${id}`,
          what: t.actions[action as JournalAction],
          by: by ?? t.portal,
          at,
          when: when.dateTime(at),
        }))}
      />
    </Card>
  );
}
