import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { allow, claim, refuse, release, takeOver } from '@/lib/customer/commands';
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
