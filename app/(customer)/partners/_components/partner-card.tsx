import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import type { listPartners } from '@/lib/customer-relationship/queries';
import { Rights } from './rights';

type Tie = Awaited<ReturnType<typeof listPartners>>['rows'][number];

/** One company that serves the reader's: what it may do, since when, when it last acted. */
export function PartnerCard({ tie, words, when }: { tie: Tie; words: Words; when: When }) {
  const { partners: t, sides } = words.customers;
  const { side, since, endedAt, lastActedAt } = tie;
  return (
    <Card
      heading={<bdi>{tie[side].name}</bdi>}
      actions={<StatusTag status={tie.status === 'active' ? 'done' : 'off'}>{sides[side]}</StatusTag>}
    >
      <Rights tie={tie} words={words} />
      <p className="mt-4 text-muted text-small">
        {endedAt ? t.ended({ day: when.date(endedAt) }) : t.since({ day: when.date(since) })}
        {' · '}
        {lastActedAt ? t.acted({ at: when.dateTime(lastActedAt) }) : t.neverActed}
      </p>
      <p className="mt-4">
        <ButtonLink href={`/partners/${tie.id}`} tone="plain" size="small">
          {t.change}
        </ButtonLink>
      </p>
    </Card>
  );
}
