import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { closeCarrier } from '@/emails/carrier';
import { openLetterbox } from '@/emails/letterbox';
import { db, pool } from '@/lib/db';
import { env } from '@/lib/env';
import { beat, beatEvery, fallSilent } from '@/lib/letter/heartbeat';
import { current, log } from '@/lib/log';
import { sayInJson } from '@/lib/say-in-json';
import { crontab, tasks } from './worker-tasks';

/** Sends letters, takes in those that come back, and keeps the clocks. Any number may run against one database; SIGTERM and SIGINT let what is begun be finished. */
const id = `${hostname().slice(0, 30)} ${process.pid} ${randomUUID().slice(0, 8)}`;

// Every line of the log names the job it is about.
const numbered: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [
    name,
    (payload, by) => current.run({ id: `job ${by.job.id}` }, () => task?.(payload, by)),
  ]),
);

sayInJson();
try {
  const runner = await start();
  const letterbox = env.BOUNCE_PORT ? openLetterbox(env.BOUNCE_PORT) : null;
  const heart = setInterval(
    () => void beat(id).catch((fault: Error) => log.warn({ reason: fault.message }, 'no heartbeat')),
    beatEvery,
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void runner.stop().catch(() => undefined));
  await runner.promise;
  clearInterval(heart);
  await letterbox?.close();
  await fallSilent(id).catch(() => undefined);
  await leave(0);
} catch (fault) {
  const sentence = fault instanceof Error ? fault.message : String(fault);
  log.fatal({ reason: sentence }, 'the worker ends');
  await leave(1);
}

async function start(): Promise<Runner> {
  const runner = await run({
    connectionString: env.DATABASE_URL,
    concurrency: 10,
    maxPoolSize: 12,
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
  await beat(id);
  log.info({ id }, 'the worker is ready');
  return runner;
}

async function leave(code: number): Promise<never> {
  closeCarrier();
  await Promise.allSettled([db.$disconnect(), pool.end()]);
  process.exit(code);
}
