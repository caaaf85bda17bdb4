import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { ChartTable } from '@/components/ui/chart-table';
import type { Month } from '@/lib/overview/charts';
import { Hatching, HatchKey } from './hatching';

type ChartWords = Words['overview']['charts'];
type MonthsChartProps = {
  name: 'renewals' | 'resellers' | 'customers';
  months: readonly Month[];
  /** As many as are read for it at most. */
  most: number;
  t: ChartWords;
  when: When;
  write: (count: number) => string;
};

const [height, foot, head] = [190, 26, 22];

/** How many in each month: columns from nought, what waits for somebody hatched on top, the number on each, the same as a table. */
export function MonthsChart({ name, months, most, t, when, write }: MonthsChartProps) {
  const [highest] = months.toSorted((one, other) => other.count - one.count);
  if (!highest || highest.count === 0) return null;
  const words = t[name];
  const sum = (of: 'count' | 'waiting') => months.reduce((sofar, month) => sofar + month[of], 0);
  const [total, waiting] = [sum('count'), sum('waiting')];
  const about = { total: write(total), most: write(highest.count), month: when.month(highest.month) };
  return (
    <Card heading={words.heading} actions={<span className="text-muted text-small">{t.byMonth}</span>}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={words.label(about)}
        className="forced-visible overflow-visible text-tiny"
      >
        <Hatching id={`hatch-${name}`} />
        {months.map((month, at) => (
          <MonthColumn
            key={month.month}
            {...{ month, at, write, hatch: `url(#hatch-${name})`, width: 100 / months.length }}
            scale={(height - foot - head) / highest.count}
            label={(months.length - 1 - at) % (months.length > 6 ? 3 : 1) === 0 ? when.shortMonth(month.month) : ''}
          />
        ))}
        <line x1="0" x2="100%" y1={height - foot + 0.5} y2={height - foot + 0.5} className="stroke-edge" />
      </svg>
      {waiting > 0 ? <HatchKey id={`hatch-${name}`}>{words.hatched({ count: waiting })}</HatchKey> : null}
      {total >= most ? <p className="mt-2 text-muted text-tiny">{t.drawn({ count: most })}</p> : null}
      <ChartTable
        summary={t.table}
        caption={words.heading}
        columns={[t.month, words.count, ...(waiting > 0 ? [words.waiting] : [])]}
        rows={months.map(({ month, ...one }) => [
          when.month(month),
          write(one.count),
          ...(waiting > 0 ? [write(one.waiting)] : []),
        ])}
      />
    </Card>
  );
}

type MonthColumnProps = {
  month: Month;
  at: number;
  width: number;
  scale: number;
  hatch: string;
  label: string;
  write: (count: number) => string;
};

function MonthColumn({ month: { count, waiting }, at, width, scale, hatch, label, write }: MonthColumnProps) {
  const ground = height - foot;
  const [tall, hatched] = [Math.round(count * scale), Math.round(waiting * scale)];
  const side = { x: `${(at + 0.2) * width}%`, width: `${0.6 * width}%` };
  const middle = `${(at + 0.5) * width}%`;
  return (
    <g>
      <rect {...side} y={ground - tall + hatched} height={tall - hatched} className="fill-sea" />
      {hatched > 0 ? <rect {...side} y={ground - tall} height={hatched} fill={hatch} className="stroke-ink" /> : null}
      <text x={middle} y={ground - tall - 7} textAnchor="middle" className="fill-ink font-strong tabular-nums">
        {write(count)}
      </text>
      <text x={middle} y={height - 7} textAnchor="middle" className="fill-muted">
        {label}
      </text>
    </g>
  );
}
