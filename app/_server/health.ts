import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { mailAnswers } from '@/emails/carrier';
import { pool } from '@/lib/db';
import { workerLives } from '@/lib/letter/heartbeat';

const patience = 2_500;

/** How each part stands, a line each: down without the database, degraded while letters cannot leave. */
export async function standing() {
  const [database, migrations, worker, mail] = await Promise.all([
    said(() => pool.query('select 1'), 'does not answer'),
    said(missing, 'cannot be read'),
    said(async () => ((await workerLives()) ? null : 'no worker was heard in the last half minute'), 'cannot be asked'),
    said(async () => ((await mailAnswersLately()) ? null : 'does not answer'), 'does not answer'),
  ]);
  const all = (...parts: string[]) => parts.every((part) => part === 'ok');
  const status = !all(database, migrations) ? 'down' : all(worker, mail) ? 'ready' : 'degraded';
  return { status, database, migrations, worker, mail };
}

/** Asks one part, for a short while; a text is what ails it. */
async function said(ask: () => Promise<unknown>, otherwise: string): Promise<string> {
  try {
    const answer = await Promise.race([ask(), pause(patience, otherwise)]);
    return typeof answer === 'string' ? answer : 'ok';
  } catch {
    return otherwise;
  }
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

const goodFor = 10_000;
let mail = { askedAt: 0, answer: Promise.resolve(false) };

// Whoever asks for our health must not become a storm of sign-ins at the mail server.
function mailAnswersLately(): Promise<boolean> {
  if (Date.now() - mail.askedAt > goodFor) mail = { askedAt: Date.now(), answer: mailAnswers() };
  return mail.answer;
}
