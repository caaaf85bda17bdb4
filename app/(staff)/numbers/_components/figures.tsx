import { Link } from '@/components/ui/link';
import { promisedDays } from '@/lib/numbers/tally';
import { casesOf, type Shown } from './shown';
import { shareOf, written } from './tables';

/** How things stand now, each leading to where its cases are worked on; and what was decided in the range. */
export function Figures({ numbers, words, when, language }: Shown) {
  const { waiting, all } = numbers;
  const { numbers: t } = words;
  const write = (count: number) => new Intl.NumberFormat(language).format(count);
  const share = written(shareOf(all), { t, when, language });
  const figures = [
    {
      key: 'waiting',
      figure: write(waiting.inReview + waiting.paused),
      note: t.notes.paused({ count: waiting.paused }),
      href: casesOf(numbers, 'open'),
    },
    {
      key: 'due',
      figure: write(waiting.dueToday),
      note: t.notes.unclaimed({ count: waiting.dueUnclaimed }),
      href: casesOf(numbers, 'today'),
    },
    {
      key: 'overdue',
      figure: write(waiting.late),
      note: waiting.late > 0 ? t.notes.oldest({ day: waiting.oldest }) : t.notes.noneLate,
      href: casesOf(numbers, 'late'),
      late: waiting.late > 0,
    },
    { key: 'decided', figure: write(all.decided), note: t.notes.outcomes(all), href: casesOf(numbers, 'done') },
    { key: 'inTime', figure: share, note: t.notes.inTime({ days: promisedDays }) },
  ] as const;
  return (
    <section aria-label={t.figuresLabel} className="sheet overflow-clip">
      <ul className="-mt-px -ml-px grid grid-cols-2 md:grid-cols-5">
        {figures.map((one) => (
          <li
            key={one.key}
            className="relative border-line border-t border-l px-4 py-4 max-md:last:odd:col-span-2 md:px-6"
          >
            <span className="flex flex-col-reverse">
              {'href' in one ? (
                <Link href={one.href} className="text-[0.9375rem] after:absolute after:inset-0">
                  {t.figures[one.key]}
                </Link>
              ) : (
                <span className="text-[0.9375rem]">{t.figures[one.key]}</span>
              )}
              <span className={`font-bold text-figure tabular-nums ${'late' in one && one.late ? 'text-brick' : ''}`}>
                {one.figure}
              </span>
            </span>
            <p className="mt-0.5 text-muted text-tiny">{one.note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
