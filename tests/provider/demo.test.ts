import { expect, test } from 'vitest';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { db } from '@/lib/db';
import { listPublished } from '@/lib/provider/directory';
import { seedDemo } from '@/prisma/demo';

test('the demo’s three providers are authorized, have signed, say what they offer, one has a partner, and they stay so when the demo is seeded again', async () => {
  await seedDemo();
  const first = await everything();
  expect(first.directory.map(({ name, region }) => [name, region])).toEqual([
    ['Birch Distribution', 'EUROPE'],
    ['Great Lakes Cloud', 'US'],
    ['Samudra Distribusi', 'APAC'],
  ]);
  for (const { id, services, languages, about, email } of first.directory) {
    expect((await agreementStandingOf(db, id)).signed).toBe(true);
    expect([services.length > 0, languages.length > 0, Boolean(about), Boolean(email)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
  expect(first.partnerships).toMatchObject([
    {
      provider: { name: 'Birch Distribution' },
      reseller: { name: 'Alder IT' },
      status: 'active',
      access: { status: 'granted', scope: 'administrator' },
    },
  ]);
  await seedDemo();
  expect(await everything()).toEqual(first);
});

async function everything() {
  const { rows: directory } = await listPublished();
  const company = { select: { name: true } };
  const partnerships = await db.partnership.findMany({
    include: { provider: company, reseller: company, access: true },
    orderBy: { id: 'asc' },
  });
  const history = await db.providerEvent.findMany({ orderBy: { id: 'asc' } });
  return { directory, partnerships, history, letters: await db.letter.count() };
}
