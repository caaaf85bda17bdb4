import { randomUUID } from 'node:crypto';
import { Logger, runOnce } from 'graphile-worker';
import { days } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { mint } from '@/lib/link/link';
import { tasks } from '@/scripts/worker-tasks';

const silent = new Logger(() => () => undefined);

/** Runs every job that is due, as a worker would; only those of some tasks if they are named. */
export function work(...names: string[]): Promise<void> {
  const chosen = Object.entries(tasks).filter(([name]) => names.length === 0 || names.includes(name));
  return runOnce({
    connectionString: process.env.DATABASE_URL ?? '',
    maxPoolSize: 3,
    taskList: Object.fromEntries(chosen),
    logger: silent,
    noHandleSignals: true,
  });
}

/** Runs the minute's look after letters, then every job that is due. */
export async function tend(): Promise<void> {
  await pool.query(`select graphile_worker.add_job('tend_letters')`);
  await work();
  await work();
}

/** Lets time pass until every waiting job is due again, then runs them. */
export async function workLater(): Promise<void> {
  await pool.query(
    'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now())',
  );
  await work();
}

/** Owes somebody a letter with a single-use link. Returns the ids of both. */
export async function oweJoinLetter(
  address: string,
  locale = 'en',
): Promise<{ letterId: string; linkId: string; subjectId: string }> {
  const subjectId = randomUUID();
  // Each has an hour of its own: they are owed to the same addresses.
  await pool.query('update letter set letter_box = null where letter_box is not null');
  const linkId = await transaction(async (tx) => {
    const id = await mint(tx, { purpose: 'join', subjectId, address, lasts: days(7) });
    const content = { organization: 'PT Melati Teknologi', invitedBy: 'Nadia Putri' };
    await announce(tx, 'join-organization', {
      factId: id,
      to: { party: 'user', address, locale },
      content,
      linkId: id,
    });
    return id;
  });
  const { id } = await db.letter.findFirstOrThrow({ where: { linkId } });
  return { letterId: id, linkId, subjectId };
}

export function letterOf(id: string) {
  return db.letter.findUniqueOrThrow({ where: { id } });
}

export async function countJobs(): Promise<number> {
  const { rows } = await pool.query<{ jobs: number }>('select count(*)::int as jobs from graphile_worker.jobs');
  return rows[0]?.jobs ?? 0;
}
