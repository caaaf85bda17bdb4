import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { closeCarrier } from '@/emails/carrier';
import { openLetterbox } from '@/emails/letterbox';
import { db, pool } from '@/lib/db';
import { keepUp } from '@/lib/demo-clock/walk';
import { env } from '@/lib/env';
import { current, log } from '@/lib/log';
import { beat, beatEvery, fallSilent } from '@/lib/worker/heartbeat';
import { sayInJson } from '@/lib/worker/say-in-json';
import { listenToQueue } from './worker-ears';
import { crontab, tasks } from './worker-tasks';

/** Sends letters, takes in those that come back, and keeps the clocks. Any number may run against one database; SIGTERM and SIGINT let what is begun be finished. */
const id = `${hostname().slice(0, 30)} ${process.pid} ${randomUUID().slice(0, 8)}`;
const queue = listenToQueue();
const address = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
const connections = openConnections();
// A connection that was cut without a word never answers again: whoever holds the worker up starts it anew.
const patience = 180_000;

// Every line of the log names the job it is about.
const numbered: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [
    name,
    (payload, by) =>
      current.run({ id: `job ${by.job.id}` }, async () => {
        if (env.DEMO) await keepUp();
        await task?.(payload, by);
      }),
  ]),
);

sayInJson();
try {
  const runner = await start();
  const letterbox = env.BOUNCE_PORT ? openLetterbox(env.BOUNCE_PORT) : null;
  const heart = setInterval(() => void live(), beatEvery);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void runner.stop().catch(() => undefined));
  void queue.begun.then(sayWhenReady);
  await runner.promise;
  clearInterval(heart);
  // The runner does not wait until its last job is written down as done. A pool ends after that, once the asking (a turn later) has its
  // connection. A database that is silent is not waited for.
  await turn();
  await Promise.race([connections.end(), wait(5_000)]);
  await letterbox?.close();
  await fallSilent(id).catch(() => undefined);
  await leave(0);
} catch (fault) {
  await end(fault);
}

function openConnections(): Pool {
  const opened = new Pool({ connectionString: address, max: 12, connectionTimeoutMillis: 10_000, keepAlive: true });
  // A connection that breaks is replaced by the next query; unheard, the event would end the process.
  const say = ({ message }: Error) => log.error({ reason: message }, 'a connection of the job queue broke');
  return opened.on('error', say).on('connect', (client) => client.on('error', say));
}

function start(): Promise<Runner> {
  return run({
    pgPool: connections,
    // Through a pooler a prepared statement is not there the next time, and its loss would end the process.
    noPreparedStatements: true,
    events: queue.events,
    concurrency: 10,
    noHandleSignals: true,
    taskList: numbered,
    crontab,
    logger: new Logger(
      ({ jobId }) =>
        (level, message) =>
          log[level === 'warning' ? 'warn' : level === 'info' ? 'debug' : level](
            jobId ? { requestId: `job ${jobId}` } : {},
            message,
          ),
    ),
  });
}

// Ready is who has looked for jobs and hears of new ones. Who is deaf does the work, later, and says so.
async function sayWhenReady(): Promise<void> {
  await live();
  const hears = await queue.hears(address).catch(() => false);
  if (hears) log.info({ id }, 'the worker is ready');
  else
    log.warn(
      { id },
      'the worker hears of no new job and looks every two seconds: set DATABASE_DIRECT_URL to the database without its pooler',
    );
}

// Who cannot fetch a job does not say that it lives.
async function live(): Promise<void> {
  if (queue.silentFor() > patience)
    return void (await end(new Error('the database has answered nothing for three minutes')));
  if (!queue.works()) return;
  await beat(id).catch((fault: Error) => log.warn({ reason: fault.message }, 'no heartbeat'));
}

async function end(fault: unknown): Promise<never> {
  log.fatal({ reason: fault instanceof Error ? fault.message : String(fault) }, 'the worker ends');
  return leave(1);
}

async function leave(code: number): Promise<never> {
  closeCarrier();
  await Promise.race([Promise.allSettled([db.$disconnect(), pool.end()]), wait(5_000)]);
  process.exit(code);
}
