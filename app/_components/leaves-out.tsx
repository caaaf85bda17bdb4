import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { leftOutInRows, type OfficeCalendar, type OfficeDay } from '@/lib/office/calendar';

type LeavesOutProps = { calendar: OfficeCalendar; leftOut: readonly OfficeDay[]; weekends: readonly string[] };

/** Which days a due date leaves out, and why: holidays by their names, and the days of weekends. */
export async function LeavesOut({ calendar, leftOut, weekends }: LeavesOutProps) {
  const rows = leftOutInRows(calendar, leftOut);
  const [{ calendar: t }, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const nameOf = ({ kind, name, names }: OfficeDay) => {
    const said = names[language] ?? name;
    return kind === 'joint_leave' ? t.jointLeaveFor({ name: said }) : said;
  };
  const sayRow = ({ from, to, days: kept }: (typeof rows)[number]) => {
    const [day, last] = [when.dayAndMonth(from), when.dayAndMonth(to)];
    const names = kept.map(nameOf).join(', ');
    return from === to ? t.leavesOut({ day, names }) : t.leavesOutDays({ from: day, to: last, names });
  };
  const [first = '', last = first] = [weekends[0], weekends.at(-1)];
  return (
    <>
      {rows.map((row) => (
        <p key={row.from}>{sayRow(row)}</p>
      ))}
      {weekends.length > 0 ? (
        <p>
          {t.leavesOutWeekends({
            count: weekends.length,
            first: when.dayAndMonth(first),
            last: when.dayAndMonth(last),
          })}
        </p>
      ) : null}
    </>
  );
}
