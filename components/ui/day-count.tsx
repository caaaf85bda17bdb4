import type { ReactNode } from 'react';

/** A day of work that has passed, one on which the clock stood still, one to come, one too many. */
export type Day = 'passed' | 'paused' | 'open' | 'over';

const looks: Record<Day, string> = {
  passed: 'bg-sea',
  paused: 'hatched',
  open: 'bg-line',
  over: 'bg-brick',
};

type DayCountProps = {
  heading: string /** The same in words, such as "Day 2 of 5". */;
  figure: string;
  days: readonly Day[];
  children?: ReactNode;
};

/** Working days drawn as cells; the words beside say the same. */
export function DayCount({ heading, figure, days, children }: DayCountProps) {
  return (
    <section className="sheet p-5">
      <h2 className="text-base">{heading}</h2>
      <p className="mt-1.5 font-bold text-figure tabular-nums">{figure}</p>
      <div className="my-3">
        <DayCells days={days} />
      </div>
      <div className="grid gap-3 text-muted text-small [&_b]:text-ink">{children}</div>
    </section>
  );
}

/** Only the cells, for a row of a table. */
export function DayCells({ days }: { days: readonly Day[] }) {
  const cells = days.map((day, at) => ({ day, name: `${at + 1}` }));
  return (
    <div aria-hidden="true" className="flex gap-1">
      {cells.map(({ day, name }) => (
        <span key={name} className={`forced-visible h-2 min-w-3 flex-1 rounded-full ${looks[day]}`} />
      ))}
    </div>
  );
}
