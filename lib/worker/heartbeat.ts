import { pool } from '@/lib/db';

export const beatEvery = 10_000;

/** Says that the worker `id` lives, and forgets those unheard of for a day. */
export async function beat(id: string): Promise<void> {
  await pool.query(
    `insert into worker_heartbeat (id, seen_at) values ($1, now()) on conflict (id) do update set seen_at = now()`,
    [id],
  );
  await pool.query(`delete from worker_heartbeat where seen_at < now() - interval '1 day'`);
}

/** The worker `id` ends by its own will. */
export async function fallSilent(id: string): Promise<void> {
  await pool.query('delete from worker_heartbeat where id = $1', [id]);
}

/**
 * How the workers keep up: how many were heard in the last half minute, and since how many seconds the oldest job that is due waits. A job
 * begun five minutes ago counts as waiting: whoever began it died. `failing`: how many failed at every try, three at least where there are
 * so many. They are not late, for each waits for its next try. Letters are judged by whether they leave.
 */
export async function findPace(): Promise<{ heard: number; late: number; failing: number }> {
  const { rows } = await pool.query<{ heard: number; late: number; failing: number }>(
    `select (select count(*)::int from worker_heartbeat where seen_at > now() - interval '30 seconds') as heard,
      (select coalesce(extract(epoch from now() - min(run_at)), 0)::int from graphile_worker.jobs
       where run_at <= now() and attempts < max_attempts and (locked_at is null or locked_at < now() - interval '5 minutes')) as late,
      (select count(*)::int from graphile_worker.jobs where task_identifier <> 'send_letter' and last_error is not null
        and attempts >= least(3, max_attempts) and updated_at > now() - interval '1 day') as failing`,
  );
  return rows[0] ?? { heard: 0, late: 0, failing: 0 };
}
