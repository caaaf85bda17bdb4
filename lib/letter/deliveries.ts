import { pool } from '@/lib/db';
import { unreachable } from './undelivered';

/**
 * How the last deliveries went. `left`: when the newest letter left, if that is known; `failed`: whether one has failed since, `waiting`: how
 * many wait because no mail server answered at their last try.
 */
export async function findDeliveries(): Promise<{ left: Date | null; failed: boolean; waiting: number }> {
  const { rows } = await pool.query<{ left: Date | null; failed: boolean; waiting: number }>(
    `select s.left, coalesce(w.failed_at > coalesce(s.left, '-infinity'), false) as failed, w.waiting
     from (select max(sent_at) as left from (select sent_at from letter where status = 'sent' order by created_at desc limit 50) n) s,
       (select max(failed_at) as failed_at, count(*) filter (where starts_with(last_error, $1))::int as waiting
        from letter where status = 'queued' and last_error is not null) w`,
    [unreachable],
  );
  return rows[0] ?? { left: null, failed: false, waiting: 0 };
}
