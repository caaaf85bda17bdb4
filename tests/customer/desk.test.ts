import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { allow, claim, refuse, release, takeOver } from '@/lib/customer/commands';
import { findAccount } from '@/lib/customer/queries';
import { db } from '@/lib/db';
import { trio } from '../support/customers';
import { refusalOf } from '../support/people';
import { reviewer } from '../support/story';

test('an account that never was is refused as nobody’s, whatever staff would do with it', async () => {
  const [customerId, lead] = [randomUUID(), await reviewer(true)];
  const stories = [
    claim(lead, { customerId }),
    takeOver(lead, { customerId, heldBy: lead.userId }),
    release(lead, { customerId }),
    allow(lead, { customerId, seen: 1 }),
    refuse(lead, { customerId, seen: 1, message: 'It is not known.' }),
  ];
  expect(await Promise.all(stories.map(refusalOf))).toEqual(stories.map(() => ['not_yours']));
});

test('an account is taken by one reviewer, and only while there is something to look at', async () => {
  const { customerId } = await trio('ID', { allowed: false });
  const [one, other] = [await reviewer(), await reviewer()];
  await claim(one, { customerId });
  expect(await refusalOf(claim(other, { customerId }))).toEqual(['claimed_by_another']);
  await allow(one, { customerId, seen: 1 });
  expect(await refusalOf(claim(other, { customerId }))).toEqual(['not_in_this_state']);
});

test('nobody takes or decides the account of a customer they belong to, and its page says why', async () => {
  const { customerId } = await trio('ID', { allowed: false });
  const [one, lead, other] = [await reviewer(), await reviewer(true), await reviewer()];
  for (const { userId } of [one, lead])
    await db.membership.create({ data: { userId, organizationId: customerId, roles: [], joinedAt: new Date() } });
  const own = ['own_organization'];
  expect(await refusalOf(claim(one, { customerId }))).toEqual(own);
  expect(await refusalOf(allow(one, { customerId, seen: 1 }))).toEqual(own);
  expect(await refusalOf(refuse(one, { customerId, seen: 1, message: 'No.' }))).toEqual(own);
  await claim(other, { customerId });
  expect(await refusalOf(takeOver(lead, { customerId, heldBy: other.userId }))).toEqual(own);
  expect(await findAccount(one, customerId)).toMatchObject({ own: true });
  expect(await findAccount(other, customerId)).toMatchObject({ own: false });
});
