import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '@/lib/db';
import { seedDemo } from '@/prisma/demo';
import { findBrokenInvariants } from '../support/invariants';

let intruder: PoolClient;
let entries: { id: string }[] = [];

beforeAll(async () => {
  await seedDemo();
  intruder = await pool.connect();
  entries = (await intruder.query('select id from audit_entry order by id')).rows;
});

afterAll(() => intruder.release());

test.each([
  `update audit_entry set action = 'x'`,
  'delete from audit_entry',
  'truncate audit_entry',
  `update enrollment_event set event = 'x'`,
  'delete from enrollment_event',
  `update signature set title = 'x'`,
  'delete from signature',
])('what was written stays as it was written: %s', async (statement) => {
  await expect(intruder.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(MT003|0A000)$/) });
});

test('the chain of everybody in the demo holds', async () => {
  expect(entries.length).toBeGreaterThan(20);
  expect(await findBrokenInvariants(pool)).toEqual([]);
});

const columns = [
  'chain',
  'acted_as',
  'action',
  'subject',
  'subject_id',
  'before',
  'after',
  'ip',
  'user_agent',
  'request_id',
];

const tamper = fc.oneof(
  fc
    .record({
      id: fc.nat(),
      column: fc.constantFrom(...columns),
      to: fc.stringMatching(/^[a-z]{1,8}$/),
    })
    .map(({ id, column, to }) => ({
      id,
      sql: `update audit_entry set ${column} = $2 where id = $1`,
      values: [JSON.stringify({ to })],
    })),
  fc.nat().map((id) => ({ id, sql: `update audit_entry set at = at + interval '1 ms' where id = $1`, values: [] })),
  fc.nat().map((id) => ({ id, sql: 'delete from audit_entry where id = $1', values: [] })),
  fc.nat().map((id) => ({
    id,
    sql: `update audit_entry a set hash = sha256(convert_to(audit_text(a), 'UTF8')), action = 'x' where id = $1`,
    values: [],
  })),
);

test('whatever an intruder who silences the triggers alters in one entry, the chain shows it', async () => {
  await fc.assert(
    fc.asyncProperty(tamper, async ({ id, sql, values }) => {
      await intruder.query(`begin; set local session_replication_role = 'replica'`);
      try {
        await intruder.query(sql, [entries[id % entries.length]?.id, ...values]);
        const broken = await findBrokenInvariants(intruder);
        expect(broken.join()).toContain('the audit chain holds');
      } finally {
        await intruder.query('rollback');
      }
    }),
    { numRuns: 50 },
  );
});

test('the newest entry of a chain cannot go unseen either', async () => {
  await intruder.query(`begin; set local session_replication_role = 'replica'`);
  await intruder.query(
    'delete from audit_entry e using audit_head h where (e.chain, e.position) = (h.chain, h.position)',
  );
  const broken = await findBrokenInvariants(intruder);
  await intruder.query('rollback');
  expect(broken.join()).toContain('the audit chain holds');
});
