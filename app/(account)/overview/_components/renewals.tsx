import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';

type Month = { month: string; count: number };
type RenewalsProps = { months: readonly Month[]; t: Words['overview']; when: When; write: (count: number) => string };

const [height, foot, head] = [168, 26, 22];

/** How many subscriptions renew in each of the months ahead: columns from nought, the number on each, and the same as a table. */
export function Renewals({ months, t: { renewals: t }, when, write }: RenewalsProps) {
  const most = Math.max(...months.map(({ count }) => count), 0);
  if (most === 0) return null;
  const width = 100 / months.length;
  return (
    <Card heading={t.heading} actions={<span className="text-muted text-small">{t.by}</span>}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={t.label({ most: write(most) })}
        className="forced-visible text-tiny"
      >
        {months.map(({ month, count }, at) => {
          const tall = Math.round(((height - foot - head) * count) / most);
          const middle = `${(at + 0.5) * width}%`;
          return (
            <g key={month}>
              <rect
                x={`${(at + 0.2) * width}%`}
                width={`${0.6 * width}%`}
                y={height - foot - tall}
                height={tall}
                className="fill-sea"
              />
              <text
                x={middle}
                y={height - foot - tall - 7}
                textAnchor="middle"
                className="fill-ink font-strong tabular-nums"
              >
                {write(count)}
              </text>
              <text x={middle} y={height - 7} textAnchor="middle" className="fill-muted">
                {when.shortMonth(month)}
              </text>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={height - foot + 0.5} y2={height - foot + 0.5} className="stroke-edge" />
      </svg>
      <Details summary={t.table}>
        <Table
          caption={t.heading}
          columns={[{ label: t.month }, { label: t.count, figures: true }]}
          rows={months.map(({ month, count }) => ({ key: month, cells: [when.month(month), write(count)] }))}
        />
      </Details>
    </Card>
  );
}
