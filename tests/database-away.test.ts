import { Client } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { isAway } from '@/app/_server/is-away';
import { startSilentProxy } from './support/silent-proxy';

// Before anything of the portal is loaded.
const direct = process.env.DATABASE_URL ?? '';
const proxy = await startSilentProxy(direct);
process.env.DATABASE_URL = proxy.url;
process.env.DATABASE_PATIENCE = '5000';
const { db, pool, transaction } = await import('@/lib/db');

afterEach(() => proxy.speak());

test('a silent database is given up after five seconds, within a transaction too, and its connection with it', async () => {
  const began = Date.now();
  const within = faultOf(
    transaction(async (tx) => {
      await tx.country.count();
      proxy.silence();
      await tx.country.count();
    }),
  );
  const faults = await Promise.all([within, faultOf(pool.query('select pg_sleep(60)'))]);
  expect(faults.map(isAway)).toEqual([true, true]);
  // Far from the minute it would sleep, however busy the machine.
  expect(Date.now() - began).toBeLessThan(30_000);
  proxy.speak();
  expect(await db.country.count()).toBeGreaterThan(0);
});

test('gone, ended, read-only, too slow: each is a database that is away', async () => {
  const other = new Client({ connectionString: direct });
  await other.connect();
  const gone = new Client({ connectionString: 'postgresql://a:b@127.0.0.1:9/c' });
  const faults = [
    await faultOf(gone.connect()),
    await faultOf(
      transaction(async (tx) => {
        const [row] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
        await other.query('select pg_terminate_backend($1)', [row?.pid]);
        await tx.country.count();
      }),
    ),
    await faultOf(other.query(`begin read only; delete from throttle`)),
    await faultOf(other.query(`rollback; set statement_timeout = 50; select pg_sleep(1)`)),
    Object.assign(new Error('server login has been failing'), { code: '08P01' }),
    Object.assign(new Error('wrapped'), { cause: { err: new Error('Query read timeout') } }),
  ];
  await other.end();
  expect(faults.map(isAway)).toEqual(faults.map(() => true));
});

test('what is wrong with a question is no such reason', async () => {
  const faults = [
    await faultOf(pool.query('select nonsense')),
    await faultOf(db.country.create({ data: { iso2: 'FR', iso3: 'FRA', name: 'Twice' } as never })),
    await faultOf(db.$queryRaw`select 1 / 0`),
    new Error('An ordinary fault'),
  ];
  expect(faults.map(isAway)).toEqual([false, false, false, false]);
});

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (fault: unknown) => fault,
  );
}
