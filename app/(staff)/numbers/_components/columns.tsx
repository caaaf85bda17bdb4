import { scaleBand, scaleLinear } from 'd3-scale';
import { box, ground } from './axis';

/** `late`: the word for what is late. */
export type ColumnOf = { key: string; count: number; said: string; late?: string | null };

/** Columns from nought, the number on each; what is late is brick and has the word. */
export function Columns({ columns }: { columns: readonly ColumnOf[] }) {
  const x = scaleBand(
    columns.map(({ key }) => key),
    [0, 100],
  )
    .paddingInner(0.34)
    .paddingOuter(0.17);
  const y = scaleLinear([0, Math.max(1, ...columns.map(({ count }) => count))], [ground, box.head]);
  const crowded = columns.length > 16;
  return columns.map(({ key, count, said, late }) => {
    const left = x(key) ?? 0;
    return (
      <g key={key}>
        <rect
          x={`${left}%`}
          width={`${x.bandwidth()}%`}
          y={y(count)}
          height={ground - y(count)}
          className={late ? 'fill-brick' : 'fill-sea'}
        />
        {count > 0 && !crowded ? (
          <text
            x={`${left + x.bandwidth() / 2}%`}
            y={y(count) - 7}
            textAnchor="middle"
            className={`font-strong tabular-nums ${late ? 'fill-brick' : 'fill-ink'} ${columns.length > 8 ? 'max-md:hidden' : ''}`}
          >
            {said}
            {late ? <tspan className="max-md:hidden"> {late}</tspan> : null}
          </text>
        ) : null}
      </g>
    );
  });
}

/** The middle of each column, for what is said below it. */
export function middles(keys: readonly string[]): number[] {
  const x = scaleBand(keys, [0, 100]).paddingInner(0.34).paddingOuter(0.17);
  return keys.map((key) => (x(key) ?? 0) + x.bandwidth() / 2);
}
