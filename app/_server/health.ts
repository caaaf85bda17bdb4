import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { mailAnswers } from '@/emails/carrier';
import { pool } from '@/lib/db';
import { findDeliveries } from '@/lib/letter/deliveries';
import { findPace } from '@/lib/worker/heartbeat';

const patience = 2_500;

/**
 * How each part stands, `ok` or a sentence each. `down`: the database cannot be read and written, or its tables are not the ones this
 * portal knows. `bad`: the work has stood still for five minutes. `degraded`: letters leave late or not. `workers`: how many are heard.
 */
export async function health() {
  let workers = 0;
  let late = 0;
  const [database, migrations, worker, mail] = await Promise.all([
    said(cannotWrite, 'does not answer'),
    said(missing, 'cannot be read'),
    said(async () => {
      const pace = await findPace();
      ({ heard: workers, late } = pace);
      return behind(pace);
    }, 'cannot be asked'),
    said(mailFault, 'does not answer'),
  ]);
  const parts = { database, migrations, worker, mail };
  return { status: statusOf(parts, late), ...parts, workers };
}

function statusOf(parts: Record<'database' | 'migrations' | 'worker' | 'mail', string>, late: number) {
  if (parts.database !== 'ok' || parts.migrations !== 'ok') return 'down';
  if (late > 300) return 'bad';
  return parts.worker === 'ok' && parts.mail === 'ok' ? 'ready' : 'degraded';
}

/** Asks one part, for a short while; a text is what ails it. */
async function said(ask: () => Promise<string | null>, otherwise: string): Promise<string> {
  try {
    return (await Promise.race([ask(), pause(patience, otherwise)])) ?? 'ok';
  } catch {
    return otherwise;
  }
}

async function cannotWrite(): Promise<string | null> {
  const { rows } = await pool.query<{ standby: boolean; read_only: boolean }>(
    `select pg_is_in_recovery() as standby, current_setting('transaction_read_only')::boolean as read_only`,
  );
  if (rows[0]?.standby) return 'is in recovery or a standby, and takes no changes';
  return rows[0]?.read_only ? 'is read-only, and takes no changes' : null;
}

async function missing(): Promise<string | null> {
  const known = await readdir('prisma/migrations', { withFileTypes: true });
  const wanted = known.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from _prisma_migrations
    where migration_name = any ($1) and finished_at is not null and rolled_back_at is null`,
    [wanted],
  );
  const left = wanted.length - (rows[0]?.count ?? 0);
  return left > 0 ? `${left} not applied` : null;
}

// A worker that gives signs of life may have stopped working: how long the oldest due job waits shows that.
function behind({ heard: workers, late, failing }: Awaited<ReturnType<typeof findPace>>): string | null {
  if (late > 60)
    return `the oldest job that is due waits since ${late} seconds${workers ? '' : ', and no worker is heard'}`;
  if (workers === 0) return 'no worker was heard in the last half minute';
  return failing > 0 ? `jobs that failed at every try, and the log says why: ${failing}` : null;
}

const goodFor = 10_000;
const lately = 600_000;
let mail = { askedAt: 0, answer: Promise.resolve(false) };

// The last deliveries say how mail is; where there were none lately, the server is asked.
async function mailFault(): Promise<string | null> {
  const { left, failed, waiting, refused, reply } = await findDeliveries();
  if (refused > 0)
    return `will not take letters, not for their addresses${codesOf(reply)}; letters that wait: ${refused}`;
  if (failed && waiting > 0) return `did not answer when a letter was last sent; letters that wait for it: ${waiting}`;
  if (!failed && left && Date.now() - left.getTime() < lately) return null;
  return (await mailAnswersLately()) ? null : 'does not answer, or does not let the portal in';
}

// Without the server's words, which may hold somebody's address.
function codesOf(reply: string | null): string {
  const [codes] = /\b[45]\d\d\b([ -][45]\.\d{1,3}\.\d{1,3})?/.exec(reply ?? '') ?? [];
  return codes ? ` (${codes})` : '';
}

// Health is asked for every few seconds: without this each time would sign in at the mail server.
function mailAnswersLately(): Promise<boolean> {
  if (Date.now() - mail.askedAt > goodFor) mail = { askedAt: Date.now(), answer: mailAnswers() };
  return mail.answer;
}
