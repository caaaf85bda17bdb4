import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { plainVisitor } from '../support/plain-visitor';
import { freshPlace, startPortal } from '../support/starter';

type Place = Awaited<ReturnType<typeof freshPlace>>;

const person = { email: 'admin@alder.example', password: 'walk-the-demo' };

test('a database killed outright, or its keeper, is back by itself: nothing is lost, and nothing else ends', async () => {
  const place = await freshPlace();
  const portal = startPortal(place);
  await portal.ready();
  const visitor = plainVisitor(Number(place.PORT), `http://localhost:${place.PORT}`);
  expect((await visitor.send('/sign-in', person)).status).toBe(303);

  for (const [name, victim] of [
    ['Kept once', serverOf],
    ['Kept twice', (from: Place) => parentOf(serverOf(from))],
  ] as const) {
    await query(place, `update app_user set first_name = $1 where email = 'lead@mitra.example'`, [name]);
    await query(place, `select graphile_worker.add_job('remind', run_at := now() + interval '2 s')`);
    process.kill(victim(place), 'SIGKILL');
    await untilGoneAndBack(place);
    const { rows } = await query(place, `select first_name from app_user where email = 'lead@mitra.example'`);
    expect(rows).toEqual([{ first_name: name }]);
    expect((await visitor.get('/settings')).page).toContain(person.email);
    await untilDone(place);
  }
  expect(portal.child.exitCode).toBeNull();
});

function serverOf({ DATA_DIR }: Place): number {
  return Number(readFileSync(path.join(DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function parentOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
}

// Within 30 s on a machine that does nothing else; beside other tests it takes what it takes.
async function untilGoneAndBack(place: Place) {
  const began = Date.now();
  await wait(200);
  while (!(await isReady(place))) {
    expect(Date.now() - began).toBeLessThan(240_000);
    await wait(200);
  }
  process.stdout.write(`The database was back after ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
}

async function isReady({ PORT }: Place) {
  const answer = await fetch(`http://127.0.0.1:${PORT}/api/health/ready`);
  const { database, worker } = (await answer.json()) as Record<string, string>;
  return database === 'ok' && worker === 'ok';
}

// The worker has come back as well: what waited in the queue is done.
async function untilDone(place: Place) {
  const waiting = `select 1 from graphile_worker.jobs where task_identifier = 'remind'`;
  while ((await query(place, waiting)).rowCount) await wait(200);
}

async function query({ DATA_DIR }: Place, text: string, values: string[] = []) {
  const { databasePassword } = JSON.parse(readFileSync(path.join(DATA_DIR, 'secrets.json'), 'utf8'));
  const port = readFileSync(path.join(DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const client = new Client({ connectionString: `postgresql://mitra:${databasePassword}@127.0.0.1:${port}/mitra` });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
