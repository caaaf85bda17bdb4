import { Link } from '@/components/ui/link';
import { promisedDays } from '@/lib/numbers/tally';
import { box, Ground } from './axis';
import { Columns, middles } from './columns';
import { Picture } from './picture';
import { casesOf, type Shown } from './shown';

/** Cases in review by the day of their clock; those past the promised one are late. */
export function AgesChart(shown: Shown) {
  const { numbers, words, language } = shown;
  const { numbers: t } = words;
  const { ages, late, inReview } = numbers.waiting;
  const write = new Intl.NumberFormat(language).format;
  const columns = ages.map((count, day) => {
    const isLate = day > promisedDays;
    return { key: `${day}`, count, late: isLate ? t.late : null, said: write(count) };
  });
  const at = middles(columns.map(({ key }) => key));
  return (
    <Picture
      of="waiting"
      shown={shown}
      beside={t.byClock}
      more={late > 0 ? <Link href={casesOf(numbers, 'late')}>{t.seeLate({ count: late })}</Link> : null}
    >
      {inReview > 0 ? (
        <svg
          width="100%"
          height={box.height}
          role="img"
          aria-label={t.labels.waiting({ count: inReview, late })}
          className="forced-visible overflow-visible text-tiny"
        >
          <Columns columns={columns} />
          {columns.map(({ key, late: isLate }, place) => (
            <text key={key} x={`${at[place] ?? 0}%`} y={box.height - 7} textAnchor="middle" className="fill-muted">
              {isLate ? t.over({ days: promisedDays }) : key}
            </text>
          ))}
          <Ground />
        </svg>
      ) : (
        <p className="py-4 text-muted">{t.noneWaits}</p>
      )}
    </Picture>
  );
}
