import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { WorkerEvents } from 'graphile-worker';
import { Client } from 'pg';
import { log } from '@/lib/log';

const patience = 10_000;

/**
 * What the job queue says of itself while it works. `works` is true while jobs can be fetched, `begun` resolves when they could be for the
 * first time. `silentFor`: since how many milliseconds the database has answered nothing at all; it is looked into every two seconds.
 * `hears` asks whether news of a job arrive at all: through a pooler they do not, and jobs wait for the next look. Every fault
 * is logged, the same one once a minute.
 */
export function listenToQueue() {
  const events: WorkerEvents = new EventEmitter();
  let fault: string | null = 'it has not looked for jobs yet';
  const say = sayOnce();
  let answeredAt = Date.now();
  const begun = new Promise<void>((resolve) => {
    const well = () => {
      fault = null;
      resolve();
    };
    events.on('worker:getJob:empty', well).on('job:start', well);
  });
  for (const name of ['worker:getJob:empty', 'worker:getJob:error', 'job:start', 'job:complete'] as const)
    events.on(name, () => {
      answeredAt = Date.now();
    });
  const faults = [
    'worker:getJob:error',
    'pool:listen:error',
    'worker:fatalError',
    'pool:gracefulShutdown:error',
  ] as const;
  for (const name of faults)
    events.on(name, ({ error }) => {
      if (name === 'worker:getJob:error') fault = sentenceOf(error);
      say(name, sentenceOf(error));
    });
  return {
    events,
    begun,
    works: () => fault === null,
    silentFor: () => Date.now() - answeredAt,
    hears: (url: string) => hears(events, url),
  };
}

async function hears(events: WorkerEvents, url: string): Promise<boolean> {
  const heard = new Promise<boolean>((resolve) => events.once('pool:listen:notification', () => resolve(true)));
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience });
  await client.connect();
  try {
    // No job has come: the queue is told of none, and only hears.
    for (let waited = 0; waited < patience; waited += 500) {
      await client.query(`select pg_notify('jobs:insert', '{"count":0}')`);
      if (await Promise.race([heard, wait(500, false)])) return true;
    }
    return false;
  } finally {
    await client.end();
  }
}

function sayOnce() {
  const said = new Map<string, number>();
  return (name: string, reason: string) => {
    const key = `${name} ${reason}`;
    if (Date.now() - (said.get(key) ?? 0) < 60_000) return;
    said.set(key, Date.now());
    log.error({ fault: name, reason }, 'the job queue has a fault');
  };
}

function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
