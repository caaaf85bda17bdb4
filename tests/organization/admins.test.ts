import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { colleague } from '../support/people';
import { reseller } from '../support/story';

const never = new Date('2026-01-01T00:00:00Z');

test.each([
  ['was disabled as a person', { user: { update: { disabledAt: never } } }],
  ['was disabled in this account', { disabledAt: never }],
  ['has not joined yet', { joinedAt: null }],
  ['is a Global admin no more', { roles: [] }],
])('who %s gets no letter meant for Global admins', async (_, change) => {
  const owner = await reseller();
  const other = await colleague(owner, ['global_admin']);
  const listed = async () => (await listGlobalAdmins(db, owner.organizationId)).map(({ id }) => id);
  expect(await listed()).toEqual([owner.userId, other.userId]);
  await db.membership.update({ where: { id: other.membershipId }, data: change });
  expect(await listed()).toEqual([owner.userId]);
});
