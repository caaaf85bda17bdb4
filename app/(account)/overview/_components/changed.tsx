import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Happened } from '@/lib/overview/queries';
import { happenedHref } from './hrefs';

type ChangedProps = { happened: readonly Happened[]; audience: OrganizationKind; words: Words; when: When };

/** What happened lately, the newest first: with whom, what, when. */
export function Changed({ happened, audience, words, when }: ChangedProps) {
  const { overview: t } = words;
  return (
    <Card heading={t.changed}>
      {happened.length > 0 ? (
        <ul className="grid gap-1">
          {happened.map((each) => (
            <li
              key={`${each.noun} ${each.event} ${each.id} ${each.at}`}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-2.5 not-first:border-t"
            >
              {own.has(each.noun) ? (
                <Link href={happenedHref(each, audience)}>{wordOf(each, t.events)}</Link>
              ) : (
                <span>
                  <Link href={happenedHref(each, audience)}>
                    <bdi>{each.name}</bdi>
                  </Link>
                  <br />
                  <span className="text-small">{wordOf(each, t.events)}</span>
                </span>
              )}
              <time dateTime={each.at} className="text-muted text-small tabular-nums">
                {when.lately(new Date(each.at))}
              </time>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t.nothingChanged}</p>
      )}
    </Card>
  );
}

// What happened to the reader's own company needs no name.
const own: ReadonlySet<Happened['noun']> = new Set(['enrollment', 'provider', 'customer']);

function wordOf({ noun, event }: Happened, events: Words['overview']['events']): string {
  const t: Readonly<Record<string, string>> = events[noun];
  return t[event] ?? event;
}
