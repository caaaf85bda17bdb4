import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeCarrier } from '@/emails/carrier';
import { days, freeze } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { findLink, stateOf, supersede, useUp } from '@/lib/link/link';
import { startMailServer } from '@/tests/support/mail-server';
import { countJobs, letterOf, oweJoinLetter, tend, work, workLater } from './post-office';

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});

beforeEach(() => {
  server.received.length = 0;
  server.state.mood = 'takes';
});

afterEach(() => freeze(null));

afterAll(async () => {
  closeCarrier();
  await server.stop();
});

describe('a letter', () => {
  test('goes to exactly the stored address, from us, under an id of its own', async () => {
    const { letterId } = await oweJoinLetter('budi+portal@melati.example', 'id');
    await work();
    expect(server.received).toHaveLength(1);
    const [letter] = server.received;
    expect(letter?.recipients).toEqual(['budi+portal@melati.example']);
    expect(letter?.from).toBe('no-reply@mitra.example');
    expect(
      letter?.headers
        .split('\r\n')
        .map((line) => line.replace(/: .*/, ''))
        .sort(),
    ).toEqual(['Auto-Submitted', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To'].sort());
    expect(letter?.headers).toContain(`Message-ID: <${letterId}@localhost>`);
    expect(letter?.headers).toContain('Auto-Submitted: auto-generated');
    expect(await letterOf(letterId)).toMatchObject({ status: 'sent', attempts: 1, lastError: null });
    expect(await countJobs()).toBe(0);
  });

  test('carries a link that opens its row, and whose token is kept nowhere', async () => {
    const { linkId } = await oweJoinLetter('budi@melati.example');
    await work();
    const [, token = ''] = /http:\/\/localhost:3000\/join\/([\w-]{43})/.exec(server.received[0]?.body ?? '') ?? [];
    const link = await findLink('join', token);
    expect(link && [link.id, stateOf(link)]).toEqual([linkId, 'open']);
    expect(await tablesHolding(token)).toEqual([]);
  });

  test('sent already is not sent again', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await work();
    await pool.query(`select graphile_worker.add_job('send_letter', json_build_object('letterId', $1::text))`, [
      letterId,
    ]);
    await work();
    expect(server.received).toHaveLength(1);
  });
});

describe('the mail server', () => {
  test('that says "not now" is asked again', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    server.state.mood = { to: 'RCPT', words: '450 4.2.1 The mailbox is busy' };
    await work();
    expect(await letterOf(letterId)).toMatchObject({ status: 'queued', attempts: 1 });
    server.state.mood = 'takes';
    await workLater();
    expect(await letterOf(letterId)).toMatchObject({ status: 'sent', attempts: 2 });
    expect(server.received).toHaveLength(1);
  });

  test('that knows no such address ends the letter at once, with its words', async () => {
    const { letterId } = await oweJoinLetter('nobody@melati.example');
    server.state.mood = { to: 'RCPT', words: '550 5.1.1 No such mailbox here' };
    await work();
    const letter = await letterOf(letterId);
    expect(letter.status).toBe('dead');
    expect(letter.lastError).toContain('No such mailbox here');
    expect(await countJobs()).toBe(0);
  });

  test('that says "not now" to the last try ends the letter too', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    server.state.mood = { to: 'RCPT', words: '450 4.2.1 The mailbox is busy' };
    await pool.query(
      'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), attempts := 24)',
    );
    await work();
    const letter = await letterOf(letterId);
    expect([letter.status, letter.lastError?.startsWith('It was tried too often.')]).toEqual(['dead', true]);
    expect(await countJobs()).toBe(0);
  });

  test('that hangs up before it says yes may get the letter twice, under one id', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    server.state.mood = 'hangs_up';
    await work();
    server.state.mood = 'takes';
    await workLater();
    expect(server.received.map(({ headers }) => /Message-ID: (.*)/.exec(headers)?.[1])).toEqual(
      Array(2).fill(`<${letterId}@localhost>`),
    );
    expect((await letterOf(letterId)).status).toBe('sent');
  });

  test('that was away gets what waited within a minute of its return', async () => {
    closeCarrier();
    await server.stop();
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await work();
    await tend();
    expect(await letterOf(letterId)).toMatchObject({ status: 'queued', attempts: 1 });
    expect((await letterOf(letterId)).lastError).toMatch(/^unreachable: /);
    server = await startMailServer(server.port);
    await tend();
    expect(await letterOf(letterId)).toMatchObject({ status: 'sent', attempts: 2 });
    expect(server.received).toHaveLength(1);
  });
});

describe('a link that is no longer open', () => {
  test.each([
    ['superseded', ({ subjectId }: Owed) => transaction((tx) => supersede(tx, 'join', subjectId))],
    ['used', ({ linkId }: Owed) => transaction((tx) => useUp(tx, linkId))],
    ['expired', async () => freeze(new Date(Date.now() + days(7)))],
  ])('because it is %s is not sent, and the letter says so', async (state, change) => {
    const owed = await oweJoinLetter('budi@melati.example');
    await change(owed);
    await work();
    expect(server.received).toEqual([]);
    const reason = `The link in it was ${state} before the letter could leave.`;
    expect(await letterOf(owed.letterId)).toMatchObject({ status: 'dead', lastError: reason });
  });
});

describe('what must not leave', () => {
  test.each([
    'a@melati.example, b@evil.example',
    'a@melati.example\r\nBcc: b@evil.example',
    '"a b"@melati.example',
    'nobody',
  ])('the address %j', async (address) => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await db.letter.update({ where: { id: letterId }, data: { address } });
    await work();
    expect(server.received).toEqual([]);
    expect(await letterOf(letterId)).toMatchObject({
      status: 'dead',
      lastError: 'The address is not one mail can be sent to.',
    });
  });

  test('a line break in a name', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    const content = { organization: 'Melati\r\nBcc: b@evil.example', invitedBy: 'Nadia Putri' };
    await db.letter.update({ where: { id: letterId }, data: { content } });
    await work();
    expect(server.received).toEqual([]);
    expect((await letterOf(letterId)).lastError).toContain('organization holds a line break');
  });
});

describe('a letter that was forgotten', () => {
  test('without a job gets one after ten minutes', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await pool.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))');
    await pool.query(`update letter set created_at = now() - interval '11 minutes' where id = $1`, [letterId]);
    await tend();
    expect((await letterOf(letterId)).status).toBe('sent');
  });

  test('in the hands of a worker that died is given to another after five minutes', async () => {
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await pool.query(
      `update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - interval '6 minutes'`,
    );
    await work();
    expect((await letterOf(letterId)).status).toBe('queued');
    await tend();
    expect((await letterOf(letterId)).status).toBe('sent');
  });
});

type Owed = Awaited<ReturnType<typeof oweJoinLetter>>;

async function tablesHolding(token: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  );
  const holding = rows.map(({ name }) => `select '${name}' as name from ${name} t where t::text like $1`);
  const found = await pool.query<{ name: string }>(holding.join(' union all '), [`%${token}%`]);
  return found.rows.map(({ name }) => name);
}
