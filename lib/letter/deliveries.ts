import { pool } from '@/lib/db';
import { notTaken, unreachable } from './undelivered';

type Deliveries = { left: Date | null; failed: boolean; waiting: number; refused: number; reply: string | null };

/**
 * How the last deliveries went. `left`: when the newest letter left, if that is known; `failed`: whether one has failed since, `waiting`: how
 * many wait because no mail server answered at their last try, `refused`: how many because it will not take them, and the newest reply.
 */
export async function findDeliveries(): Promise<Deliveries> {
  const { rows } = await pool.query<Deliveries>(
    `select s.left, coalesce(w.failed_at > coalesce(s.left, '-infinity'), false) as failed, w.waiting,
       w.refused, w.reply
     from (select max(sent_at) as left from (select sent_at from letter where status = 'sent' order by created_at desc limit 50) n) s,
       (select max(failed_at) as failed_at, count(*) filter (where starts_with(last_error, $1))::int as waiting,
         count(*) filter (where starts_with(last_error, $2))::int as refused,
         (array_agg(last_error order by failed_at desc) filter (where starts_with(last_error, $2)))[1] as reply
        from letter where status = 'queued' and last_error is not null) w`,
    [unreachable, notTaken],
  );
  return rows[0] ?? { left: null, failed: false, waiting: 0, refused: 0, reply: null };
}
