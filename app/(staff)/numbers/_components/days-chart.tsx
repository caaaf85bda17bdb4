import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { promisedDays } from '@/lib/numbers/tally';
import { box, Ground, ground, Ticks, tickOf } from './axis';
import { Picture } from './picture';
import type { Shown } from './shown';

type Point = { x: number; value: number | null };

/** Within how many business days half and nine of ten were decided: two lines that differ without color, and what is promised. */
export function DaysChart(shown: Shown) {
  const { numbers, words } = shown;
  const { numbers: t } = words;
  const { buckets, unit, all } = numbers;
  const x = (at: number) => (buckets.length === 1 ? 47 : 2 + (90 * at) / (buckets.length - 1));
  const points = (of: 'median' | 'ninth') => buckets.map((bucket, at) => ({ x: x(at), value: bucket[of] }));
  const [median, ninth] = [points('median'), points('ninth')];
  const highest = Math.max(promisedDays + 1, ...ninth.map(({ value }) => value ?? 0));
  const y = scaleLinear([0, highest], [ground, box.head]);
  const promised = y(promisedDays);
  const last = ninth.findLast(({ value }) => value !== null)?.value ?? 0;
  const near = last >= promisedDays && last < promisedDays + 1;
  return (
    <Picture of="days" shown={shown} beside={t.by[unit]}>
      {all.decided > 0 ? (
        <svg
          width="100%"
          height={box.height}
          role="img"
          aria-label={t.labels.days({ median: all.median ?? 0, ninth: all.ninth ?? 0, promised: promisedDays })}
          className="forced-visible overflow-visible text-tiny"
        >
          <line x1="0" x2="100%" y1={promised} y2={promised} className="stroke-line" />
          <text x="100%" y={near ? promised + 15 : promised - 6} textAnchor="end" className="fill-muted">
            {t.promised({ days: promisedDays })}
          </text>
          <Ground />
          <Line points={ninth} y={y} look="second" label={t.nineOfTen} away={low(ninth) ? -28 : -12} />
          <Line points={median} y={y} look="first" label={t.half} away={low(median) ? -10 : 20} />
          <Ticks ticks={buckets.map(({ start }, at) => ({ key: start, x: x(at), text: tickOf(start, unit, shown) }))} />
        </svg>
      ) : (
        <p className="py-4 text-muted">{t.noDecisions}</p>
      )}
    </Picture>
  );
}

// So near the ground that a name below the line would stand in what is said there.
const low = (points: readonly Point[]) => (points.find(({ value }) => value !== null)?.value ?? 1) < 1;

const looks = {
  first: { line: 'stroke-sea', dot: 'fill-sea', text: 'fill-sea', dash: undefined },
  second: { line: 'stroke-indigo', dot: 'fill-sheet stroke-indigo', text: 'fill-indigo', dash: '5 4' },
} as const;

type LineProps = {
  points: readonly Point[];
  y: (value: number) => number;
  look: keyof typeof looks;
  label: string;
  /** How far from its first point the name of the line stands. */
  away: number;
};

// The path is drawn in percent of the width; its own frame stretches, its stroke does not.
function Line({ points, y, look, label, away }: LineProps) {
  const drawn = line<Point>()
    .defined(({ value }) => value !== null)
    .x((point) => point.x)
    .y(({ value }) => y(value ?? 0))(points);
  const said = points.filter(({ value }) => value !== null);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return null;
  const { line: stroke, dot, text, dash } = looks[look];
  return (
    <>
      <svg
        width="100%"
        height={box.height}
        viewBox={`0 0 100 ${box.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          d={drawn ?? ''}
          fill="none"
          vectorEffect="non-scaling-stroke"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray={dash}
          className={stroke}
        />
      </svg>
      <circle cx={`${last.x}%`} cy={y(last.value ?? 0)} r="4.5" strokeWidth="2" className={dot} />
      <text x={`${last.x}%`} dx="10" y={y(last.value ?? 0) + 4} className={`${text} font-strong tabular-nums`}>
        {last.value}
      </text>
      <text
        x={`${first.x}%`}
        y={y(first.value ?? 0) + away}
        textAnchor={first.x > 50 ? 'end' : 'start'}
        className={`${text} font-strong`}
      >
        {label}
      </text>
    </>
  );
}
