import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { member as memberGate, person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Columns, Sheet } from '@/components/ui/sheet';
import { findOverview } from '@/lib/overview/queries';
import { Changed } from './_components/changed';
import { comingHref, waitingHref } from './_components/hrefs';

/** The first page of somebody at work for a company: what waits for them, what comes next, what changed. */
export default async function OverviewPage() {
  const member = await memberGate();
  const [signed, found, say, when] = await Promise.all([person(), findOverview(member), words(), dates()]);
  const account = accountInUse(signed);
  const hat = account?.kind ?? 'reseller';
  const { overview: w } = say;
  return (
    <Page heading={w.heading({ name: signed.firstName })} lead={w.lead({ organization: account?.name ?? '' })}>
      <Columns
        side={
          <Sheet heading={w.comes}>
            {found.coming.length > 0 ? (
              <ul className="grid gap-3">
                {found.coming.map((each) => (
                  <li key={`${each.kind} ${each.id}`} className="grid">
                    <time dateTime={each.at} className="text-muted text-small tabular-nums">
                      {when.date(new Date(each.at))}
                    </time>
                    <Link href={comingHref(each, hat)}>{w.coming[each.kind](each)}</Link>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-muted">{w.nothingComes}</p>
            )}
          </Sheet>
        }
      >
        {found.waiting.length > 0 ? (
          <Sheet heading={w.waits}>
            <ul className="grid gap-1">
              {found.waiting.map((each) => (
                <li
                  key={`${each.kind} ${each.id}`}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-2.5 not-first:border-t"
                >
                  <Link href={waitingHref(each, hat)} className="font-strong">
                    {w.waiting[each.kind](each)}
                  </Link>
                  <span className="text-muted text-small tabular-nums">{when.recent(new Date(each.at))}</span>
                </li>
              ))}
            </ul>
          </Sheet>
        ) : (
          <EmptyState heading={w.nothingWaits.heading}>{w.nothingWaits.meaning}</EmptyState>
        )}
        <Changed happened={found.happened} hat={hat} say={say} when={when} />
      </Columns>
    </Page>
  );
}
