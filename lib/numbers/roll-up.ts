import sql from 'sql-template-tag';
import { after, hours, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { type Calendars, findCalendars } from '@/lib/office/queries';
import { instantAt, nextDate, wallTime } from '@/lib/reader/wall-time';
import { countedBy, type Decided, decisionsBetween, type RawDecision, type RawReason, reasonsBetween } from './raw';

/**
 * Counts the decisions of each day that is over and was not counted yet, an hour after it: what began before midnight is written by then.
 * Run again, it changes nothing; of two at once one counts. A day that is not over, because the clock went back, is forgotten. Returns how
 * many days were counted.
 */
export async function rollUp(): Promise<number> {
  const calendars = await findCalendars();
  const { zone } = calendars.first;
  const today = wallTime(now(), zone).date;
  await db.$executeRaw`delete from numbers_day where day >= ${today}::date`;
  const before = wallTime(after(now(), -hours(1)), zone).date;
  const first = await firstDay(zone);
  // One after the other: what is counted has no hole, so a day that fails is begun with the next time.
  let done = 0;
  for (const day of daysBetween(first, before)) if (await transaction((tx) => count(tx, calendars, day))) done++;
  return done;
}

// What was counted last, or the day of the first decision there is.
async function firstDay(zone: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ day: string | null }[]>`
    select to_char(coalesce((select max(day) + 1 from numbers_day), (select min(at) at time zone ${zone}::text
      from enrollment_event h where h.event in ('ask', 'approve', 'override', 'reject'))), 'YYYY-MM-DD') as day`;
  return row?.day ?? null;
}

function daysBetween(from: string | null, before: string): string[] {
  const days: string[] = [];
  if (from) for (let day = from; day < before; day = nextDate(day)) days.push(day);
  return days;
}

async function count(tx: Tx, calendars: Calendars, day: string): Promise<boolean> {
  const { zone } = calendars.first;
  const { count: mine } = await tx.numbersDay.createMany({
    data: [{ day: new Date(day), at: now() }],
    skipDuplicates: true,
  });
  if (mine === 0) return false;
  const [from, to] = [instantAt({ date: day, minute: 0 }, zone), instantAt({ date: nextDate(day), minute: 0 }, zone)];
  const span = [sql`${from}::timestamptz`, sql`${to}::timestamptz`] as const;
  const decisions = await tx.$queryRaw<RawDecision[]>(decisionsBetween(...span));
  const reasons = await tx.$queryRaw<RawReason[]>(reasonsBetween(zone, ...span));
  await tx.decisionCount.createMany({ data: put(decisions.map(countedBy(calendars)), new Date(day)) });
  await tx.reasonCount.createMany({ data: reasons.map((reason) => ({ ...reason, day: new Date(day) })) });
  return true;
}

function put(decided: readonly Decided[], day: Date) {
  const counts = new Map<string, Omit<Decided, 'day'> & { day: Date; count: number }>();
  for (const { day: _, ...one } of decided) {
    const key = JSON.stringify([one.country, one.reviewerId, one.outcome, one.days]);
    const known = counts.get(key) ?? { ...one, day, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()];
}
