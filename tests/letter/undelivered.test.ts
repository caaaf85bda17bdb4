import { expect, test } from 'vitest';
import { deliveryOf, unreachable } from '@/lib/letter/undelivered';

const neverBack = { bouncedAt: null, bounce: null };

test.each([
  [`${unreachable}connect ECONNREFUSED 127.0.0.1:9`, 'unreachable', 'connect ECONNREFUSED 127.0.0.1:9'],
  ['It was tried too often. Greeting never received', 'unreachable', 'It was tried too often. Greeting never received'],
  ['Can’t send mail: 550 No such mailbox here', 'refused', 'Can’t send mail: 550 No such mailbox here'],
  ['The address is not one mail can be sent to.', 'refused', 'The address is not one mail can be sent to.'],
  ['The link in it was superseded before the letter could leave.', 'link_gone', null],
  ['Message failed: 554 5.7.1 Rejected as spam', 'server_refused', 'Message failed: 554 5.7.1 Rejected as spam'],
])('a letter given up with “%s” is %s', (lastError, delivery, said) => {
  expect(deliveryOf({ ...neverBack, status: 'dead', lastError })).toEqual({ delivery, said });
});

test.each([
  [null, 'waiting'],
  [`${unreachable}connect ECONNREFUSED 127.0.0.1:9`, 'unreachable'],
  ['450 4.2.1 The mailbox is busy', 'server_refused'],
])('a letter that waits after “%s” is %s: only one given up is refused', (lastError, delivery) => {
  expect(deliveryOf({ ...neverBack, status: 'queued', lastError }).delivery).toBe(delivery);
});

test('a letter that left is sent until it comes back, with the words of the server that gave it back', () => {
  expect(deliveryOf({ ...neverBack, status: 'sent', lastError: null })).toEqual({ delivery: 'sent', said: null });
  const back = { bouncedAt: new Date(), bounce: '550 5.1.1 User unknown' };
  expect(deliveryOf({ ...back, status: 'sent', lastError: null })).toEqual({ delivery: 'bounced', said: back.bounce });
});
