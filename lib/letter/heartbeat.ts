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

/** Whether any worker was heard in the last half minute. */
export async function workerLives(): Promise<boolean> {
  const { rows } = await pool.query(
    `select 1 from worker_heartbeat where seen_at > now() - interval '30 seconds' limit 1`,
  );
  return rows.length > 0;
}
