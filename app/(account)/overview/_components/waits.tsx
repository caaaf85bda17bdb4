import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Waiting } from '@/lib/overview/queries';
import { waitingHref } from './hrefs';

type WaitsProps = { waiting: readonly Waiting[]; audience: OrganizationKind; t: Words['overview']; when: When };

/** What else waits for the company, the longest waiting first. */
export function Waits({ waiting, audience, t, when }: WaitsProps) {
  if (waiting.length === 0) return null;
  return (
    <Card heading={t.waits}>
      <ul className="grid gap-1">
        {waiting.map((each) => (
          <li
            key={`${each.kind} ${each.id}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-2.5 not-first:border-t"
          >
            <Link href={waitingHref(each, audience)} className="font-strong">
              <bdi>{t.waiting[each.kind](each)}</bdi>
            </Link>
            <span className="text-muted text-small tabular-nums">{when.lately(new Date(each.at))}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
