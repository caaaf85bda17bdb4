import type { Part } from '@/app/_server/portal-health';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';

type Props = { parts: readonly Part[]; workers: number; t: Words['portalHealth'] };

const looks = { ok: 'done', off: 'off', fault: 'need' } as const;

/** What the portal needs, part by part; where one is not well, what it said itself. */
export function Parts({ parts, workers, t }: Props) {
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
