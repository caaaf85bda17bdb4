import { box, Ground, Ticks, tickOf } from './axis';
import { Columns, middles } from './columns';
import { Picture } from './picture';
import type { Shown } from './shown';

/** How many decisions in each day, week or month. */
export function DecidedChart(shown: Shown) {
  const { numbers, words, language } = shown;
  const { numbers: t } = words;
  const { buckets, unit, all } = numbers;
  const write = new Intl.NumberFormat(language).format;
  const at = middles(buckets.map(({ start }) => start));
  return (
    <Picture of="decided" shown={shown} beside={t.countedBy[unit]}>
      {all.decided > 0 ? (
        <svg
          width="100%"
          height={box.height}
          role="img"
          aria-label={t.labels.decided({ count: all.decided, approved: all.approved, rejected: all.rejected })}
          className="forced-visible overflow-visible text-tiny"
        >
          <Columns
            columns={buckets.map(({ start, decided }) => ({ key: start, count: decided, said: write(decided) }))}
          />
          <Ticks
            ticks={buckets.map(({ start }, place) => ({
              key: start,
              x: at[place] ?? 0,
              text: tickOf(start, unit, shown),
            }))}
          />
          <Ground />
        </svg>
      ) : (
        <p className="py-4 text-muted">{t.noDecisions}</p>
      )}
    </Picture>
  );
}
