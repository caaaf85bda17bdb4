import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { closeCarrier } from '@/emails/carrier';
import { openLetterbox } from '@/emails/letterbox';
import { returnAddress } from '@/emails/return-address';
import { pool } from '@/lib/db';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { startMailServer } from '@/tests/support/mail-server';
import { letterOf, oweJoinLetter, work } from './post-office';
import { complaint, returned, withOriginalOf } from './returned';

let outside: Awaited<ReturnType<typeof startMailServer>>;
let letterbox: ReturnType<typeof openLetterbox>;
let port: number;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  outside = await startMailServer();
  Object.assign(process.env, { SMTP_URL: outside.url, BOUNCE_ADDRESS: 'bounces@partners.example' });
  letterbox = openLetterbox(0);
  await once(letterbox.server.server, 'listening');
  port = (letterbox.server.server.address() as AddressInfo).port;
});

beforeEach(() => {
  outside.received.length = 0;
});

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  closeCarrier();
  await letterbox.close();
  await outside.stop();
});

describe('a letter', () => {
  test('leaves under an envelope of its own, and from MAIL_FROM to whoever reads it', async () => {
    const [one, other] = [await sent(), await sent()];
    const senders = outside.received.map(({ from }) => from);
    expect(senders).toEqual([returnAddress(one), returnAddress(other)]);
    expect(new Set(senders).size).toBe(2);
    for (const { headers } of outside.received) {
      expect(headers).toContain('From: Mitra <no-reply@mitra.example>');
      expect(headers).not.toContain('bounces');
    }
  });

  test('that comes back to that envelope is marked, with the words of whoever gave it back', async () => {
    const letterId = await sent();
    const [letter] = outside.received;
    expect(await giveBack(letter?.from ?? '', returned.fromPostfix)).toBe(250);
    expect(await letterOf(letterId)).toMatchObject({
      status: 'sent',
      bouncedAt: expect.any(Date),
      bounce: expect.stringMatching(/^550 5\.1\.1 .*User unknown/),
    });
  });

  test.each(['fromExchange', 'fromGmail', 'withoutDiagnosis', 'toOneOfTwo'] as const)(
    'given back as %s is marked',
    async (name) => {
      const letterId = await sent();
      expect(await giveBack(addressOf(letterId), returned[name])).toBe(250);
      expect((await letterOf(letterId)).bounce).toMatch(/^5[.\d]/);
    },
  );

  test.each(['delayed', 'delivered', 'failedForNow', 'outOfOffice', 'readReceipt', 'passedOn', 'garbage'] as const)(
    'stays as it is after %s, which is taken all the same',
    async (name) => {
      const letterId = await sent();
      const before = await letterOf(letterId);
      expect(await giveBack(addressOf(letterId), returned[name])).toBe(250);
      expect(await letterOf(letterId)).toEqual(before);
    },
  );

  test('given back twice, and eight times at once, keeps the first time and its words', async () => {
    const letterId = await sent();
    await giveBack(addressOf(letterId), returned.fromPostfix);
    const first = await letterOf(letterId);
    const again = Array.from({ length: 8 }, () => giveBack(addressOf(letterId), returned.fromGmail));
    expect(await Promise.all(again)).toEqual(Array(8).fill(250));
    expect(await letterOf(letterId)).toEqual(first);
  });

  test('that came back before its leaving was written down is asked for again', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    expect(await giveBack(addressOf(letterId), returned.fromPostfix)).toBe(451);
    await work();
    expect(await giveBack(addressOf(letterId), returned.fromPostfix)).toBe(250);
    expect((await letterOf(letterId)).bouncedAt).not.toBeNull();
  });

  test('nobody remembers is taken and forgotten', async () => {
    expect(await giveBack(addressOf(randomUUID()), returned.fromPostfix)).toBe(250);
  });
});

describe('an address', () => {
  const stops = async () => (await pool.query('select address, cause from stopped_address')).rows;

  test('that is not there is stopped at once, and one that a policy refused is not', async () => {
    await pool.query('delete from stopped_address');
    await giveBack(addressOf(await sent()), returned.fromExchange);
    const policy = await sent('policy@melati.example');
    await pool.query(`update letter set bounce = '550 5.7.1 Refused', bounced_at = now() where id = $1`, [policy]);
    expect((await stops()).every(({ cause }) => cause === 'bounced')).toBe(true);
    const id = await sent('gone@melati.example');
    await giveBack(addressOf(id), returned.fromPostfix);
    expect(await stops()).toContainEqual({ address: 'gone@melati.example', cause: 'bounced' });
    expect((await stops()).map(({ address }) => address)).not.toContain('policy@melati.example');
  });

  test.each(['made@elsewhere.example', null] as const)(
    'whose reader calls a letter spam is stopped for that, not by a report of %s',
    async (forged) => {
      const address = `reader-${randomUUID()}@melati.example`;
      const letterId = await sent(address);
      const report = complaint(forged ?? addressOf(letterId));
      expect(await giveBack('bounces+complaints@partners.example', report)).toBe(250);
      const { rows } = await pool.query('select cause from stopped_address where address = $1', [address]);
      expect(rows).toEqual(forged ? [] : [{ cause: 'complained' }]);
    },
  );
});

describe('the letterbox', () => {
  test('has no room for an address the portal did not make', async () => {
    const letterId = await sent();
    const forged = addressOf(letterId).replace(/\.[\da-f]{20}/, `.${'0'.repeat(20)}`);
    expect(await giveBack(forged, returned.fromPostfix)).toBe(550);
    expect(await giveBack('bounces@partners.example', returned.fromPostfix)).toBe(550);
    expect((await letterOf(letterId)).bouncedAt).toBeNull();
  });

  test('takes no more than one megabyte, and goes on afterwards', async () => {
    const letterId = await sent();
    expect(await giveBack(addressOf(letterId), withOriginalOf(2_000_000))).toBe(552);
    expect((await letterOf(letterId)).bouncedAt).toBeNull();
    expect(await giveBack(addressOf(letterId), withOriginalOf(900_000))).toBe(250);
    expect((await letterOf(letterId)).bounce).toBe('5.3.4');
  });

  test('asks for it again while the database is away', async () => {
    const letterId = await sent();
    await allowConnections(false);
    expect(await giveBack(addressOf(letterId), returned.fromPostfix)).toBe(451);
    await allowConnections(true);
    expect((await letterOf(letterId)).bouncedAt).toBeNull();
    expect(await giveBack(addressOf(letterId), returned.fromPostfix)).toBe(250);
    expect((await letterOf(letterId)).bouncedAt).not.toBeNull();
  });
});

test('killed and started again, the worker listens again, and a second one beside it does its other work', async () => {
  const own = await findFreePort();
  const letterId = await sent();
  // Killed as soon as it listens, the first may not have said yet that it lives: nothing below counts on it.
  const first = startWorker(own);
  // The port of the second is taken for good, by the letterbox of this process.
  const beside = startWorker(port);
  await until(first, async () => (await tryGivingBack(own, addressOf(letterId), returned.delayed)) === 250);
  await end(first, 'SIGKILL');
  expect(await tryGivingBack(own, addressOf(letterId), returned.fromPostfix)).toBe('ESOCKET');

  const again = startWorker(own);
  await until(again, async () => (await tryGivingBack(own, addressOf(letterId), returned.fromPostfix)) === 250);
  expect((await letterOf(letterId)).bouncedAt).not.toBeNull();
  await until(beside, () => livesAs(beside));
  expect(await end(again, 'SIGTERM')).toBe(0);
  // Its leaving takes a second to be written down: by then the worker has done all else there is to do at its end.
  await pool.query(`
    create function take_long() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$;
    create trigger take_long before update on letter for each row when (new.status = 'sent' and old.status = 'queued')
      execute function take_long()`);
  onTestFinished(() => pool.query('drop function take_long cascade').then(() => undefined));
  const other = await oweJoinLetter('ayu@melati.example');
  await until(beside, async () => outside.received.at(-1)?.recipients[0] === 'ayu@melati.example');
  expect(await end(beside, 'SIGTERM')).toBe(0);
  // Asked to end, it finished what it had begun. A clock's job that died with the first may still lie there.
  expect((await letterOf(other.letterId)).status).toBe('sent');
  expect(await hasJob(other.letterId)).toBe(false);
});

/** A letter that has left. Returns its id. */
async function sent(address = 'budi@melati.example'): Promise<string> {
  const { letterId } = await oweJoinLetter(address);
  await work();
  return letterId;
}

function addressOf(letterId: string): string {
  return returnAddress(letterId) ?? '';
}

/** What the letterbox answers a mail server that gives something back: 250, or the number it refuses with. */
async function giveBack(to: string, raw: Buffer): Promise<number | string> {
  return tryGivingBack(port, to, raw);
}

async function tryGivingBack(at: number, to: string, raw: Buffer): Promise<number | string> {
  const server = createTransport({ host: '127.0.0.1', port: at, ignoreTLS: true });
  try {
    const { response } = await server.sendMail({ envelope: { from: '', to: [to] }, raw });
    return Number(response.slice(0, 3));
  } catch (fault) {
    const { responseCode, code } = fault as { responseCode?: number; code?: string };
    return responseCode ?? code ?? 'unknown';
  } finally {
    server.close();
  }
}

async function allowConnections(allowed: boolean): Promise<void> {
  const owner = new Client({ connectionString: inject('databaseAddress').replace('%s', 'postgres') });
  const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
  await owner.connect();
  await owner.query(`alter database ${name} allow_connections ${allowed}`);
  if (!allowed) await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await owner.end();
}

async function livesAs({ pid }: ChildProcess): Promise<boolean> {
  const { rowCount } = await pool.query(`select 1 from worker_heartbeat where id like '% ' || $1 || ' %'`, [`${pid}`]);
  return rowCount === 1;
}

async function hasJob(letterId: string): Promise<boolean> {
  const { rowCount } = await pool.query(`select 1 from graphile_worker.jobs where key = 'letter ' || $1`, [letterId]);
  return rowCount !== 0;
}

function startWorker(bouncePort: number): ChildProcess {
  const env = { ...process.env, BOUNCE_PORT: `${bouncePort}` };
  const worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], { env, stdio: 'inherit' });
  workers.push(worker);
  return worker;
}

/** Ends a worker. Returns what it ended with. */
async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(worker, 'exit');
  worker.kill(signal);
  return (await exit)[0];
}

/** Waits for what `worker` does, as long as it runs. */
async function until(worker: ChildProcess, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    expect([worker.exitCode, worker.signalCode], 'how the worker ended that was waited for').toEqual([null, null]);
    await wait(50);
  }
}
