import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { isFree } from '@/scripts/parts/ports.mjs';
import { freshPlace, lettersOf, startPortal } from '../support/starter';

test('a start that is interrupted, killed or doubled leaves the next one a way on, and the data', async () => {
  const place = await freshPlace();
  for (const moment of ['Starting PostgreSQL', 'Applying migrations', 'Loading regions'])
    await interruptAt(moment, place);

  const first = startPortal(place);
  await first.says(`\nLetters: http://localhost:${place.MAIL_WEB_PORT}/?key=${place.MAIL_WEB_KEY}\n`);
  expect(first.said()).toMatch(
    new RegExp(
      `^Mitra is ready: http://localhost:${place.PORT}\nLetters: http://localhost:${place.MAIL_WEB_PORT}/\\?key=${place.MAIL_WEB_KEY}$`,
      'm',
    ),
  );
  await query(place, `update app_user set first_name = 'Kept' where email = 'lead@mitra.example'`);

  const second = startPortal(place);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('Mitra already runs on');

  first.child.kill('SIGKILL');
  await first.ended;
  await untilFree(place);

  const third = startPortal(place);
  await third.ready();
  const { rows } = await query(place, `select first_name from app_user where email = 'lead@mitra.example'`);
  expect(rows).toEqual([{ first_name: 'Kept' }]);
  // What waited while nobody worked is done first, however busy the machine is.
  const well = { database: 'ok', migrations: 'ok', worker: 'ok', mail: 'ok' };
  await expect.poll(() => healthOf(place), { timeout: 240_000 }).toMatchObject(well);
  expect(await lettersOf(place)).toBeInstanceOf(Array);

  third.child.kill('SIGINT');
  expect(await third.ended).toBe(0);
  expect(third.said()).toMatch(/Stopping …\nStopped\.\n$/);
  expect(await isFree(Number(place.PORT))).toBe(true);
});

async function healthOf({ PORT }: Place) {
  return (await (await fetch(`http://localhost:${PORT}/api/health/ready`)).json()) as unknown;
}

type Place = Awaited<ReturnType<typeof freshPlace>>;

async function interruptAt(moment: string, place: Place) {
  const start = startPortal(place);
  await start.says(moment);
  start.child.kill('SIGINT');
  expect(await start.ended).toBe(0);
}

// What was left behind by force goes by itself once it sees that nobody holds it.
async function untilFree({ PORT, MAIL_WEB_PORT }: Place) {
  for (const port of [Number(PORT), Number(MAIL_WEB_PORT)]) while (!(await isFree(port))) await wait(100);
}

async function query({ DATA_DIR }: Place, text: string) {
  const { databasePassword } = JSON.parse(readFileSync(path.join(DATA_DIR, 'secrets.json'), 'utf8'));
  const port = readFileSync(path.join(DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const client = new Client({ connectionString: `postgresql://mitra:${databasePassword}@127.0.0.1:${port}/mitra` });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
