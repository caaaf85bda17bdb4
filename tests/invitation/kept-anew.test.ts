import { afterEach, expect, test } from 'vitest';
import type { Role } from '@/generated/prisma/enums';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { askAdmins, park } from '@/lib/invitation/answers';
import { revoke } from '@/lib/invitation/commands';
import { stateOf } from '@/lib/link/link';
import { company, holding, invite, sender } from '../support/invitations';

afterEach(() => freeze(null));

const row = (id: string) => db.invitation.findUniqueOrThrow({ where: { id } });

test('an invitation kept for one company, reserved for another and kept again has no more time than at first', async () => {
  const [provider, one, ready] = [await sender(), await company('qualified'), await company()];
  const { userId } = one;
  const roles: Role[] = ['sales_agent'];
  await db.membership.create({ data: { userId, organizationId: ready.organizationId, roles, joinedAt: new Date() } });
  const id = await invite(provider);
  await park(holding(one, id));
  const { expiresAt } = await row(id);
  await askAdmins(holding({ ...ready, userId, roles }, id));
  expect(await row(id)).toMatchObject({ status: 'opened', organizationId: ready.organizationId, expiresAt });
  freeze(after(now(), days(20)));
  await park(holding(one, id));
  expect(await row(id)).toMatchObject({ status: 'parked', organizationId: one.organizationId, expiresAt });
});

test('the link of an invitation taken back is dead at once: a letter that has not left yet never does', async () => {
  const provider = await sender();
  const id = await invite(provider);
  const link = () => db.oneTimeLink.findFirstOrThrow({ where: { subjectId: id } });
  expect(stateOf(await link())).toBe('open');
  await revoke(provider, { invitationId: id, seen: 1 });
  expect(stateOf(await link())).toBe('superseded');
});
