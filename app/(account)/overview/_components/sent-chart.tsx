import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { ChartTable } from '@/components/ui/chart-table';
import { Link } from '@/components/ui/link';
import type { Sent } from '@/lib/overview/charts';
import { Hatching } from './hatching';

type SentChartProps = {
  sent: Sent;
  /** Where the list of them is, without its view. */
  list: string;
  t: Words['overview']['charts'];
  write: (count: number) => string;
};

const views = { sent: 'all', opened: 'open', parked: 'waiting', accepted: 'accepted' } as const;
const bars = ['sent', 'opened', 'parked', 'accepted'] as const;
const rest = ['unopened', 'declined', 'expired', 'revoked'] as const;

/** What became of the invitations of the last ninety days: four bars, of which the one that waits for somebody is hatched. */
export function SentChart({ sent, list, t, write }: SentChartProps) {
  if (sent.sent === 0) return null;
  const { invitations: words } = t;
  const share = (count: number) => Math.round((100 * count) / sent.sent);
  const others = rest.filter((state) => sent[state] > 0).map((state) => words.others[state]({ count: sent[state] }));
  const beside = {
    sent: sent.more ? t.drawnOfEach : '',
    opened: words.ofSent({ share: share(sent.opened) }),
    parked: words.now,
    accepted: [
      words.ofSent({ share: share(sent.accepted) }),
      ...(sent.days === null ? [] : [words.half({ count: Math.max(1, Math.ceil(sent.days)) })]),
    ].join(', '),
  };
  const address = (view: string) => `${list}${list.includes('?') ? '&' : '?'}view=${view}`;
  return (
    <Card
      heading={words.heading}
      actions={
        <Link href={address('all')} className="text-small">
          {words.all}
        </Link>
      }
    >
      <ol className="grid gap-3.5">
        {bars.map((bar) => (
          <li key={bar} className="grid gap-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link href={address(views[bar])}>{words.bars[bar]}</Link>
              <span className="font-strong tabular-nums">
                {write(sent[bar])} <small className="font-normal text-muted text-tiny">{beside[bar]}</small>
              </span>
            </span>
            <Bar share={share(sent[bar])} waits={bar === 'parked'} />
          </li>
        ))}
      </ol>
      {others.length > 0 ? (
        <p className="mt-3.5 text-muted text-small">{words.rest({ others: others.join(', ') })}</p>
      ) : null}
      <ChartTable
        summary={t.table}
        caption={words.heading}
        columns={[words.state, words.count]}
        rows={[
          ...bars.map((bar) => [words.bars[bar], write(sent[bar])]),
          ...rest.map((state) => [words.states[state], write(sent[state])]),
        ]}
      />
    </Card>
  );
}

// The number beside it says the same.
function Bar({ share, waits }: { share: number; waits: boolean }) {
  return (
    <svg width="100%" height="12" aria-hidden="true" className="forced-visible">
      {waits ? <Hatching id="hatch-sent" /> : null}
      <rect x=".5" y=".5" width="99.8%" height="11" rx="2" fill="none" className="stroke-line" />
      {share === 0 ? null : waits ? (
        <rect x=".5" y=".5" width={`${share}%`} height="11" fill="url(#hatch-sent)" className="stroke-ink" />
      ) : (
        <rect width={`${share}%`} height="12" rx="2" className="fill-sea" />
      )}
    </svg>
  );
}
