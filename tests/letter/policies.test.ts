import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listPolicies } from '@/lib/letter/policies';

beforeEach(() => db.letter.deleteMany());

async function refused(said: { bounce?: string; lastError?: string }): Promise<void> {
  const address = `${randomUUID()}@melati.example`;
  const letter = { name: 'join-organization', factId: randomUUID(), party: 'user', address, locale: 'en', content: {} };
  const left = { status: 'sent', sentAt: new Date(), bouncedAt: new Date() } as const;
  const how = said.bounce ? left : ({ status: 'dead' } as const);
  await db.letter.create({ data: { ...letter, ...how, ...said } });
}

test('a policy of a mail server is shown with the number of letters it refused, without whose they were', async () => {
  await refused({ bounce: '550 5.7.1 <budi@melati.example>: refused by policy' });
  await refused({ bounce: '550 5.7.1 <ayu@melati.example>: refused by policy' });
  await refused({ lastError: '550 5.7.515 Access denied, sending domain of sari@melati.example is not signed' });
  expect(await listPolicies()).toEqual([
    { said: '550 5.7.1 …: refused by policy', letters: 2 },
    { said: '550 5.7.515 Access denied, sending domain of … is not signed', letters: 1 },
  ]);
});

test('what is the address’s fault, or another number that looks alike, is none', async () => {
  await refused({ bounce: '550 5.1.1 No such user' });
  await refused({ bounce: '550 5x7x1' });
  expect(await listPolicies()).toEqual([]);
});
