import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db, pool, type Tx, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';

const address = () => `${randomUUID()}@letters.example`;

function tell(tx: Tx, to: string, factId: string = randomUUID()) {
  return announce(tx, 'account-created', {
    factId,
    to: { party: 'user', address: to, locale: 'en' },
    content: { organization: 'Cendana' },
  });
}

/** How many letters to an address wait, and how many jobs there are for them and for none. */
async function owed(to: string) {
  const letters = await db.letter.findMany({ where: { address: to } });
  const { rows } = await pool.query<{ key: string }>(`select key from graphile_worker.jobs where key like 'letter %'`);
  const keys = new Set(letters.map(({ id }) => `letter ${id}`));
  return { letters: letters.length, jobs: rows.filter(({ key }) => keys.has(key)).length };
}

test('a story that is told owes its letter and the job that sends it', async () => {
  const to = address();
  await transaction((tx) => tell(tx, to));
  expect(await owed(to)).toEqual({ letters: 1, jobs: 1 });
});

test('a story that breaks off after its letter owes neither', async () => {
  const to = address();
  const before = await pool.query('select count(*)::int as count from graphile_worker.jobs');
  const broken = transaction(async (tx) => {
    await tell(tx, to);
    throw new Error('The pen broke.');
  });
  await expect(broken).rejects.toThrow('The pen broke.');
  expect(await owed(to)).toEqual({ letters: 0, jobs: 0 });
  expect((await pool.query('select count(*)::int as count from graphile_worker.jobs')).rows).toEqual(before.rows);
});

test('a story the database refuses at its very end owes neither', async () => {
  const to = address();
  const story = transaction(async (tx) => {
    await tx.organization.create({ data: { name: 'Without an admin', countryIso2: 'ID' } });
    await tell(tx, to);
  });
  await expect(story).rejects.toThrow('last_global_admin');
  expect(await owed(to)).toEqual({ letters: 0, jobs: 0 });
});

test('the same fact is told to the same reader once', async () => {
  const [to, factId] = [address(), randomUUID()];
  await Promise.allSettled(Array.from({ length: 8 }, () => transaction((tx) => tell(tx, to, factId))));
  expect(await owed(to)).toEqual({ letters: 1, jobs: 1 });
});
