import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { listDeeds } from '@/lib/edition/queries';
import { newestShown } from '@/lib/list/newest';

type DeedsProps = Awaited<ReturnType<typeof listDeeds>> & { words: Words; when: When };

/** What operators did to a version, the newest first. */
export function Deeds({ entries, older, words: { agreementVersions: t, shell }, when }: DeedsProps) {
  return (
    <Card heading={t.history.heading}>
      <Timeline
        older={older ? shell.older({ shown: newestShown }) : null}
        moments={entries.map(({ version, event, by, at }) => ({
          key: `${version}`,
          what: t.history.events[event],
          by,
          at,
          when: when.dateTime(at),
        }))}
      />
    </Card>
  );
}
