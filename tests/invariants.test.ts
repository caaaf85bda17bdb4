import { expect, test } from 'vitest';
import { pool } from '@/lib/db';
import { seedDemo } from '@/prisma/demo';
import { findBrokenInvariants } from './support/invariants';

test('an altered audit entry breaks the chain, even when its trigger was silenced', async () => {
  await seedDemo();
  expect(await findBrokenInvariants(pool)).toEqual([]);
  const intruder = await pool.connect();
  await intruder.query(
    "begin; set local session_replication_role = 'replica'; update audit_entry set ip = 'x' where position = 1",
  );
  expect(await findBrokenInvariants(intruder)).toEqual([expect.stringContaining('the audit chain holds')]);
  await intruder.query('rollback');
  intruder.release();
});
