import type { Part } from '@/app/_server/portal-health';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { mostStopped } from '@/lib/letter/stops';
import { upTo } from '@/lib/list/up-to';

/** `stopped`: to how many addresses letters no longer go; `unsafe`: how many of the staff have no second step. */
type Props = {
  parts: readonly Part[];
  workers: number;
  stopped: number;
  unsafe: number;
  t: Words['portalHealth'];
};

const looks = { ok: 'done', off: 'off', fault: 'need' } as const;

/** What the portal needs, part by part; where one is not well, what it said itself. */
export function Parts({ parts, workers, stopped, unsafe, t }: Props) {
  return (
    <Card heading={t.parts.heading}>
      <SummaryList
        items={[
          ...parts.map(({ name, state, said }) => ({
            term: t.parts.names[name],
            value: (
              <>
                <StatusTag status={looks[state]}>{t.parts.states[state]}</StatusTag>
                {said ? <Said text={said} /> : null}
              </>
            ),
          })),
          { term: t.parts.workers, value: `${workers}` },
          { term: t.parts.stopped, value: upTo(stopped, mostStopped) },
          { term: t.parts.unsafe, value: `${unsafe}` },
        ]}
      />
    </Card>
  );
}

/** What a machine said, in its own words. */
export function Said({ text }: { text: string }) {
  return (
    <code lang="en" translate="no" className="mt-1 block break-words text-muted text-small">
      {text}
    </code>
  );
}
