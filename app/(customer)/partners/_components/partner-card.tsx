import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import type { listPartners } from '@/lib/customer-relationship/queries';
import { Rights } from './rights';

type Tie = Awaited<ReturnType<typeof listPartners>>['rows'][number];

/** One company that serves the reader's: what it may do, since when, when it last acted. */
export function PartnerCard({ tie, say, when }: { tie: Tie; say: Words; when: When }) {
  const { partners: w, sides } = say.customers;
  const { side, since, endedAt, lastActedAt } = tie;
  return (
    <Card
      heading={tie[side].name}
      actions={<StatusTag status={tie.status === 'active' ? 'done' : 'off'}>{sides[side]}</StatusTag>}
    >
      <Rights tie={tie} say={say} />
      <p className="mt-4 text-muted text-small">
        {endedAt ? w.ended({ day: when.date(endedAt) }) : w.since({ day: when.date(since) })}
        {' · '}
        {lastActedAt ? w.acted({ at: when.dateTime(lastActedAt) }) : w.neverActed}
      </p>
      <p className="mt-4">
        <ButtonLink href={`/partners/${tie.id}`} tone="plain" size="small">
          {w.change}
        </ButtonLink>
      </p>
    </Card>
  );
}
