import { pool } from '@/lib/db';
import { unreachable } from './undelivered';

/** Gives a job to each letter that has waited ten minutes without one. Returns how many. */
export async function enqueueForgotten(): Promise<number> {
  const { rowCount } = await pool.query(`
    select graphile_worker.add_job('send_letter', json_build_object('letterId', l.id::text), max_attempts := 25, job_key := 'letter ' || l.id)
    from letter l
    where l.status = 'queued' and l.created_at < now() - interval '10 minutes' and not exists (
      select from graphile_worker.jobs j where j.key = 'letter ' || l.id and j.attempts < j.max_attempts)
    limit 1000`);
  return rowCount ?? 0;
}

/** Forgets how many letters were sent more than two days ago. */
export async function forgetTallies(): Promise<void> {
  await pool.query(`delete from letter_tally where hour < now() - interval '2 days'`);
}

/** These tasks take no five minutes: a job held longer belongs to a worker that died, and is given to another. */
export async function freeHeldJobs(tasks: readonly string[]): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
     where task_identifier = any ($1) and locked_at < now() - interval '5 minutes' having count(*) > 0`,
    [tasks],
  );
}

/** Whether letters wait for their next try because no mail server answered at the last. */
export async function someUnreached(): Promise<boolean> {
  const { rows } = await pool.query(`select 1 ${unreached} limit 1`, [unreachable]);
  return rows.length > 0;
}

/** Sends those letters' jobs now instead of at their next try. */
export async function hurryUnreached(): Promise<void> {
  await pool.query(`select graphile_worker.reschedule_jobs(array(select j.id ${unreached}), run_at := now())`, [
    unreachable,
  ]);
}

const unreached = `
  from graphile_worker.jobs j join letter l on j.key = 'letter ' || l.id
  where l.status = 'queued' and starts_with(l.last_error, $1) and j.locked_at is null and j.attempts < j.max_attempts and j.run_at > now()`;
