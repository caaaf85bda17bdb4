import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { leftOutInRows, type OfficeCalendar, type OfficeDay } from '@/lib/office/calendar';

/** Which days a due date leaves out, and why; nothing where it leaves out none but weekends. */
export async function LeavesOut({ calendar, days }: { calendar: OfficeCalendar; days: readonly OfficeDay[] }) {
  const rows = leftOutInRows(calendar, days);
  if (rows.length === 0) return null;
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
  return rows.map((row) => <p key={row.from}>{sayRow(row)}</p>);
}
