import { expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { listCases } from '@/lib/verification/queue';
import { bring, cast, reviewer } from '../support/story';

test('“Rinjani” finds “PT Rinjani Digital”, in whatever case and from whatever view it is asked', async () => {
  const people = await cast();
  const id = await bring(people, 'active');
  await db.organization.update({ where: { id: people.member.organizationId }, data: { name: 'PT Rinjani Digital' } });
  const me = await reviewer();
  for (const search of ['Rinjani', 'rinjani dig', 'DIGITAL', ' PT Rinjani Digital'.trim()])
    for (const view of ['all', 'done'] as const) {
      const { rows } = await listCases(me, { view, search });
      expect(
        rows.map((row) => row.id),
        `${search} in ${view}`,
      ).toEqual([id]);
    }
  expect((await listCases(me, { view: 'open', search: 'Rinjani' })).rows).toEqual([]);
});

test('a part of a name has its index wherever the database has trigrams', async () => {
  const { rows } = await pool.query<{ trigrams: boolean; indexes: number }>(`
    select exists (select from pg_extension where extname = 'pg_trgm') as trigrams,
      (select count(*)::int from pg_indexes where indexname in
        ('organization_name_within', 'profile_name_within', 'contact_email_holds')) as indexes`);
  expect(rows[0]).toEqual({ trigrams: true, indexes: 3 });
});
