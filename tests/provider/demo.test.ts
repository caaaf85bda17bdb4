import { expect, test } from 'vitest';
import { hasSigned } from '@/lib/agreement/queries';
import { db } from '@/lib/db';
import { listPublished } from '@/lib/provider/directory';
import { seedDemo } from '@/prisma/demo';

test('the demo’s three providers are authorized, have signed, say what they offer, and stay so when the demo is seeded again', async () => {
  await seedDemo();
  const first = await everything();
  expect(first.directory.map(({ name, region }) => [name, region])).toEqual([
    ['Birch Distribution', 'EUROPE'],
    ['Great Lakes Cloud', 'US'],
    ['Samudra Distribusi', 'APAC'],
  ]);
  for (const { id, services, languages, about, email } of first.directory) {
    expect(await hasSigned(db, id)).toBe(true);
    expect([services.length > 0, languages.length > 0, Boolean(about), Boolean(email)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
  await seedDemo();
  expect(await everything()).toEqual(first);
}, 60_000);

async function everything() {
  const { rows: directory } = await listPublished();
  return { directory, history: await db.providerEvent.findMany(), letters: await db.letter.count() };
}
