import { expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { hashPassword } from '@/lib/identity/password';
import { seedDemo } from '@/prisma/demo';
import { mostCustomers, seedYear } from '@/prisma/demo-year';
import { resellers } from '@/prisma/demo-year-names';
import { findBrokenInvariants } from './support/invariants';
import { countStatements } from './support/statements';

test('the year of the demo breaks no invariant, holds every state of an enrollment, and is written in few statements and once', async () => {
  await seedDemo();
  const passwordHash = await hashPassword('walk-the-demo');
  expect(await countStatements(() => seedYear(passwordHash))).toBeLessThan(200);
  expect(await findBrokenInvariants(pool)).toEqual([]);
  const states = await db.enrollment.groupBy({ by: ['status'] });
  expect(states.map(({ status }) => status)).toHaveLength(10);
  for (const { attempts, history } of await db.enrollment.findMany({ include: { history: true } }))
    expect(attempts, 'refusals as the history has them').toBe(history.filter(({ event }) => event === 'reject').length);
  expect(resellers).toHaveLength(40);
  expect(await db.customer.count()).toBe(mostCustomers + 1);
  const { _min, _max } = await db.order.aggregate({ _min: { placedAt: true }, _max: { placedAt: true } });
  expect(Number(_max.placedAt) - Number(_min.placedAt)).toBeGreaterThan(250 * 86_400_000);
  const before = await db.auditEntry.count();
  await seedYear(passwordHash);
  expect(await db.auditEntry.count()).toBe(before);
}, 120_000);
