import type { Member } from '@/lib/actor';
import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, pool, type Tx, transaction } from '@/lib/db';
import { memberNow } from '@/lib/organization/member-now';
import { type Reason, Refusal } from '@/lib/refusal';
import { eachDue, report } from '@/lib/worker/each-due';
import { aboutActor, deeds } from './deeds';
import { type Doing, doRow } from './do-row';
import { judgeSome } from './judge';
import { hold, move } from './move';
import type { Asked, DeedName } from './schema';

const rowsAtOnce = 25;

/** Gives a job of many rows its job of the worker, or a new one. */
export async function enqueueJob(tx: Tx, jobId: string): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('do_bulk', json_build_object('jobId', ${jobId}::text),
    max_attempts := 25, job_key := ${`bulk ${jobId}`})`;
}

/** Gives a job to each that goes on and has none. Returns how many. */
export async function enqueueForgottenJobs(): Promise<number> {
  const { rowCount } = await pool.query(`
    select graphile_worker.add_job('do_bulk', json_build_object('jobId', b.id::text), max_attempts := 25, job_key := 'bulk ' || b.id)
    from bulk_job b
    where b.status in ('judging', 'running') and not exists (
      select from graphile_worker.jobs j where j.key = 'bulk ' || b.id and j.attempts < j.max_attempts)
    limit 100`);
  return rowCount ?? 0;
}

/** Gives up what nobody started within a day. Returns how many. */
export function lapseUnstarted(): Promise<number> {
  const before = after(now(), -days(1));
  const due = (last: string | null) =>
    db.bulkJob.findMany({
      where: { status: { in: ['judging', 'ready'] }, movedAt: { lt: before }, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: 500,
    });
  return eachDue('give up what nobody started', due, async ({ id }) => {
    await transaction(async (tx) => move(tx, clock, 'lapse', await hold(tx, id)));
    return true;
  });
}

/**
 * Goes on with a job: judges its next rows, or does them, each person's in a transaction of their own that holds the effect, its letter and the row's
 * mark. A worker that dies in the middle leaves no row half done, and of two workers one does it. Goes on in a new job while there are rows.
 */
export async function goOn(jobId: string): Promise<void> {
  const job = await db.bulkJob.findUnique({ where: { id: jobId } });
  if (!job) return;
  const member = await memberNow(job.organizationId, job.byId);
  if (!member) return finish(jobId, { code: 'starter_left' });
  if (job.status === 'judging') await judgeNext(jobId, member);
  if (job.status === 'running')
    await doNext({ jobId, member, deed: deeds[job.deed as DeedName], asked: job.asked as Asked });
}

function judgeNext(jobId: string, member: Member): Promise<void> {
  return transaction(async (tx) => {
    const facts = await hold(tx, jobId);
    if (facts.status !== 'judging') return;
    if (!(await judgeSome(tx, member, facts))) await enqueueJob(tx, jobId);
  });
}

async function doNext(doing: Doing): Promise<void> {
  const { jobId } = doing;
  const rows = await db.bulkItem.findMany({
    where: { jobId, outcome: 'ready' },
    select: { subjectId: true },
    orderBy: { place: 'asc' },
    take: rowsAtOnce,
  });
  for (const { subjectId } of rows) {
    const stop = await doOne(doing, subjectId);
    if (stop) return finish(jobId, stop);
  }
  await finish(jobId, null);
}

/** Returns why no other row can be done either; null when they can. */
async function doOne(doing: Doing, subjectId: string): Promise<Reason | null> {
  try {
    if (!(await isRunning(doing.jobId))) return null;
    await doing.deed.before?.(subjectId);
    await transaction((tx) => doRow(tx, doing, subjectId));
    return null;
  } catch (fault) {
    if (!(fault instanceof Refusal)) await report('do a row of many', `${doing.jobId} ${subjectId}`, fault);
    const reasons: readonly Reason[] = fault instanceof Refusal ? fault.reasons : [{ code: 'row_failed' }];
    const stop = reasons.find(({ code }) => aboutActor.includes(code)) ?? null;
    if (!stop) await settle(doing.jobId, subjectId, reasons[0] ?? { code: 'row_failed' });
    return stop;
  }
}

// What is counted before a row is done is not counted for a job that was paused or ended.
async function isRunning(id: string): Promise<boolean> {
  return (await db.bulkJob.findFirst({ where: { id, status: 'running' }, select: { id: true } })) !== null;
}

// The rows of one person stand or fall together.
async function settle(jobId: string, subjectId: string, reason: Reason): Promise<void> {
  const outcome = reason.code === 'row_failed' ? 'failed' : 'left_out';
  await db.$executeRaw`
    update bulk_item i set outcome = ${outcome}::bulk_outcome, reason = ${JSON.stringify(reason)}::jsonb, at = ${now()}::timestamptz
    from bulk_item f where f.job_id = ${jobId}::uuid and f.subject_id = ${subjectId}::uuid and f.outcome = 'ready' and i.job_id = f.job_id
      and (i.subject_id = f.subject_id or i.person = f.person and i.outcome = 'along')`;
}

async function finish(jobId: string, stop: Reason | null): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, jobId);
    // Somebody paused or ended it, or another worker has come to its end before.
    if (facts.status !== 'running') return;
    if (!facts.tally.ready) await move(tx, clock, 'finish', facts);
    else if (stop) await move(tx, clock, 'stall', facts, { stopped: stop });
    else await enqueueJob(tx, jobId);
  });
}
