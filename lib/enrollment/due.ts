import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';
import { type Calendars, findCalendars, hold } from '@/lib/office/queries';
import { reviewDaysOf } from './review-days';

/** Writes down by when a review is to be decided, as the calendar stands. What is not in review has no such time. */
export async function writeDue(tx: Tx, id: string): Promise<void> {
  await hold(tx, 'to read');
  await count(tx, await findCalendars(tx), await reviews(tx, { id }));
}

/**
 * Counts every review that is going on anew, after the calendar has changed or rows were written without it: a case and the queue never
 * say different days. Returns how many are due at another time now.
 */
export async function countAnew(tx: Tx): Promise<number> {
  await hold(tx, 'to read');
  const calendars = await findCalendars(tx);
  let changed = 0;
  for (let last: string | null = null; ; ) {
    const rows: Reviewed[] = await reviews(tx, { last });
    changed += await count(tx, calendars, rows);
    last = rows.at(-1)?.id ?? null;
    if (rows.length < batch) return changed;
  }
}

const batch = 500;

type Reviewed = { id: string; country: string; history: { to: EnrollmentStatus; at: string }[] };

function reviews(tx: Tx, { id = null, last = null }: { id?: string | null; last?: string | null }) {
  return tx.$queryRaw<Reviewed[]>`
    select e.id, o.country_iso2 as country, (select json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version)
      from enrollment_event h where h.enrollment_id = e.id) as history
    from enrollment e join organization o on o.id = e.organization_id where e.status = 'in_review' and e.version > 0
      and (${id}::uuid is null or e.id = ${id}::uuid) and (${last}::uuid is null or e.id > ${last}::uuid)
    order by e.id limit ${batch}`;
}

async function count(tx: Tx, calendars: Calendars, rows: readonly Reviewed[]): Promise<number> {
  const dues = rows.flatMap(({ id, country, history }) => {
    const days = reviewDaysOf(
      calendars.of(country),
      history.map(({ to, at }) => ({ to, at: new Date(at) })),
    );
    return days ? [{ id, due: days.dueAt }] : [];
  });
  return tx.$executeRaw`
    update enrollment e set due_at = d.due
    from unnest(${dues.map(({ id }) => id)}::uuid[], ${dues.map(({ due }) => due)}::timestamptz[]) d (id, due)
    where e.id = d.id and e.status = 'in_review' and e.due_at is distinct from d.due`;
}
