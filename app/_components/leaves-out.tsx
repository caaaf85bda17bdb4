import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { leftOutInRows, type OfficeCalendar, type OfficeDay } from '@/lib/office/calendar';

/** Which days a due date leaves out, and why; nothing where it leaves out none but weekends. */
export async function LeavesOut({ calendar, days }: { calendar: OfficeCalendar; days: readonly OfficeDay[] }) {
  const rows = leftOutInRows(calendar, days);
  if (rows.length === 0) return null;
  const [{ calendar: t }, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const nameOf = ({ kind, name, nameId }: OfficeDay) => {
    const said = language === 'id' ? (nameId ?? name) : name;
    return kind === 'joint_leave' ? t.jointLeaveFor({ name: said }) : said;
  };
  return rows.map(({ from, to, days: kept }) => (
    <p key={from}>
      {t.leavesOut({
        from: when.dayAndMonth(from),
        to: from === to ? null : when.dayAndMonth(to),
        names: kept.map(nameOf).join(', '),
      })}
    </p>
  ));
}
