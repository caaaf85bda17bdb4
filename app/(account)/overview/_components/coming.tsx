import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Coming as Come } from '@/lib/overview/queries';
import { comingHref } from './hrefs';

type ComingProps = { coming: readonly Come[]; audience: OrganizationKind; t: Words['overview']; when: When };

/** The next dates, each as a leaf of a calendar. */
export function Coming({ coming, audience, t, when }: ComingProps) {
  return (
    <Card heading={t.comes}>
      {coming.length > 0 ? (
        <ul className="grid gap-3.5">
          {coming.map((each) => (
            <li key={`${each.kind} ${each.id}`} className="flex items-start gap-3">
              <Leaf at={new Date(each.at)} when={when} />
              <span className="min-w-0">
                <Link href={comingHref(each, audience)}>
                  {each.count > 1 ? (
                    t.comingMany[each.kind]({ count: counted(each) })
                  ) : (
                    <bdi>{t.coming[each.kind](each)}</bdi>
                  )}
                </Link>
                <span className="block text-muted text-small">
                  {[when.near(new Date(each.at)), ...seatsOf(each, t)].filter(Boolean).join(', ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t.nothingComes}</p>
      )}
    </Card>
  );
}

const counted = ({ count, more }: Come) => (more ? { atLeast: count } : count);

const seatsOf = ({ seats, more }: Come, t: Words['overview']) =>
  seats === null ? [] : [t.seats({ count: more ? { atLeast: seats } : seats })];

function Leaf({ at, when }: { at: Date; when: When }) {
  const { month, day } = when.leaf(at);
  return (
    <time
      dateTime={at.toISOString()}
      className="grid w-13 shrink-0 overflow-clip rounded-small border border-edge text-center leading-tight"
    >
      <span aria-hidden="true" className="border-edge border-b py-0.5 text-muted text-tiny">
        {month}
      </span>
      <b aria-hidden="true" className="py-0.5 tabular-nums">
        {day}
      </b>
      <span className="sr-only">{when.date(at)}</span>
    </time>
  );
}
