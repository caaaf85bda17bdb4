import type { Reviewer } from '@/lib/actor';
import { after, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';

/** So long after they opened a case somebody counts as looking at it. */
export const visitsLast = minutes(10);

/** A colleague who looks at a case, and when they opened it. */
export type Looking = { userId: string; name: string; at: Date };

const mostNamed = 5;

/** Writes down that a reviewer opened a case, and gives the colleagues who look at it, the latest first; five at most. */
export function visit({ userId }: Reviewer, enrollmentId: string): Promise<Looking[]> {
  return db.$queryRaw<Looking[]>`
    with mine as (
      insert into case_visit (enrollment_id, user_id, at) values (${enrollmentId}::uuid, ${userId}::uuid, ${now()}::timestamptz)
      on conflict (enrollment_id, user_id) do update set at = excluded.at
    )
    select v.user_id as "userId", rtrim(u.first_name || ' ' || u.last_name) as name, v.at
    from case_visit v join app_user u on u.id = v.user_id
    where v.enrollment_id = ${enrollmentId}::uuid and v.user_id <> ${userId}::uuid and v.at > ${after(now(), -visitsLast)}::timestamptz
    order by v.at desc limit ${mostNamed}`;
}
