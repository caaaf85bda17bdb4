import type { Unit } from '@/lib/numbers/range';
import type { Shown } from './shown';

/** A picture's height, and what is left free above and below, in pixels: x is in percent, so that type stays as it is at any width. */
export const box = { height: 230, head: 30, foot: 26 } as const;

export const ground = box.height - box.foot;

/** The line on which everything stands. */
export function Ground() {
  return <line x1="0" x2="100%" y1={ground + 0.5} y2={ground + 0.5} className="stroke-edge" />;
}

type Tick = { key: string; x: number; text: string };

const atOnce = 6;

/** What stands below, never crowded: the last one always, on a telephone every second of the others. */
export function Ticks({ ticks }: { ticks: readonly Tick[] }) {
  const step = Math.ceil(ticks.length / atOnce);
  const said = ticks.filter((_, at) => (ticks.length - 1 - at) % step === 0);
  return said.map(({ key, x, text }, at) => (
    <text
      key={key}
      x={`${x}%`}
      y={box.height - 7}
      textAnchor="middle"
      className={`fill-muted ${(said.length - 1 - at) % 2 === 1 ? 'max-md:hidden' : ''}`}
    >
      {text}
    </text>
  ));
}

/** How the beginning of a day, week or month is said below a picture. */
export function tickOf(start: string, unit: Unit, { when }: Pick<Shown, 'when'>): string {
  return unit === 'month' ? when.shortMonth(start) : when.dayAndShortMonth(start);
}
