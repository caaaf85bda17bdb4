import type { Member } from '@/lib/actor';
import { prepare, start } from '@/lib/bulk/commands';
import { goOn } from '@/lib/bulk/job';
import { type BulkStatus, db, pool } from '@/lib/db';
import { firstSent } from '@/lib/invitation/list';
import { caps } from '@/lib/letter/caps';
import { sender } from '@/tests/support/invitations';
import { recorded } from '@/tests/support/statements';
import { print } from './parts/print';

const reminders = Number(process.env.BENCH_REMINDERS ?? 10_000);

/** Ten thousand reminders: chosen by the list's own statement, judged, and done by the worker's own job. */
export async function measure(): Promise<void> {
  const member = await sender();
  await invitedBefore(member);
  // What is measured is the machine: no cap pauses it.
  caps.organizationADay = Number.MAX_SAFE_INTEGER;
  caps.portalAnHour = Number.MAX_SAFE_INTEGER;
  const all = { deed: 'remind', which: 'found', selected: [], shown: [] } as const;
  const found = { first: (length: number) => firstSent(member, { view: 'open' }, length), subject: 'id' as const };
  let jobId = '';
  const chosen = await timed(async () => {
    jobId = await prepare(member, { ...all, selected: [], shown: [] }, found);
  });
  const judged = await timed(() => until(jobId, 'judging'));
  const job = await db.bulkJob.findUniqueOrThrow({ where: { id: jobId } });
  await start(member, { jobId, seen: job.version });
  const done = await timed(() => until(jobId, 'running'));
  const { tally } = await db.bulkJob.findUniqueOrThrow({ where: { id: jobId } });
  const figure = (of: Timed) => `${Math.round(job.size / of.seconds)} rows a second`;
  const beside = (of: Timed) => `${(of.statements / job.size).toFixed(1)} statements a row`;
  print(`One thing to many: ${job.size.toLocaleString('en')} reminders (${JSON.stringify(tally)})`, [
    { what: 'choosing', figure: `${chosen.seconds.toFixed(1)} s`, beside: `${chosen.statements} statements` },
    { what: 'judging', figure: figure(judged), beside: beside(judged) },
    { what: 'reminding', figure: figure(done), beside: beside(done) },
  ]);
}

// Sent four days ago, each with its link.
async function invitedBefore({ organizationId, userId }: Member): Promise<void> {
  await pool.query(
    `insert into invitation (id, provider_id, sender_id, created_by_id, email, country_iso2, status, version, created_at, sent_at, expires_at)
     select md5('reminded ' || n)::uuid, $1::uuid, $1::uuid, $2::uuid, 'nadia@toko-' || n || '.example', 'ID', 'sent', 1, now() - interval '4 days',
       now() - interval '4 days', now() + interval '26 days' from generate_series(1, $3::int) n`,
    [organizationId, userId, reminders],
  );
  await pool.query(
    `insert into one_time_link (id, purpose, subject_id, address, seed, token_hash, expires_at)
     select md5('link ' || n)::uuid, 'authorize_provider', md5('reminded ' || n)::uuid, 'nadia@toko-' || n || '.example',
       sha256(n::text::bytea), sha256(('token ' || n)::bytea), now() + interval '26 days' from generate_series(1, $1::int) n`,
    [reminders],
  );
  await pool.query('analyze');
}

async function until(jobId: string, status: BulkStatus): Promise<void> {
  while ((await db.bulkJob.findUniqueOrThrow({ where: { id: jobId } })).status === status) await goOn(jobId);
}

type Timed = { seconds: number; statements: number };

async function timed(story: () => Promise<unknown>): Promise<Timed> {
  const began = performance.now();
  const { statements } = await recorded(story);
  return { seconds: (performance.now() - began) / 1000, statements: statements.length };
}
