import { expect, test } from 'vitest';
import { deliveryOf, notTaken, speaksOfAddress, unreachable } from '@/lib/letter/undelivered';

const neverBack = { bouncedAt: null, bounce: null };

test.each([
  [`${unreachable}connect ECONNREFUSED 127.0.0.1:9`, 'unreachable', 'connect ECONNREFUSED 127.0.0.1:9'],
  ['It was tried too often. Greeting never received', 'unreachable', 'It was tried too often. Greeting never received'],
  ['Can’t send mail: 550 5.1.1 No such mailbox', 'refused', 'Can’t send mail: 550 5.1.1 No such mailbox'],
  ['Can’t send mail: 550 No such mailbox here', 'server_refused', 'Can’t send mail: 550 No such mailbox here'],
  ['The address is not one mail can be sent to.', 'refused', 'The address is not one mail can be sent to.'],
  ['The link in it was superseded before the letter could leave.', 'link_gone', null],
  ['stopped: bounced', 'stopped', null],
  ['stopped: complained', 'complained', null],
  ['Message failed: 554 5.7.1 Rejected as spam', 'server_refused', 'Message failed: 554 5.7.1 Rejected as spam'],
])('a letter given up with “%s” is %s', (lastError, delivery, said) => {
  expect(deliveryOf({ ...neverBack, status: 'dead', lastError })).toEqual({ delivery, said });
});

test.each([
  [null, 'waiting'],
  [`${unreachable}connect ECONNREFUSED 127.0.0.1:9`, 'unreachable'],
  ['450 4.2.1 The mailbox is busy', 'server_refused'],
  [`${notTaken}554 5.7.1 Relay access denied`, 'server_refused'],
])('a letter that waits after “%s” is %s: only one given up is refused', (lastError, delivery) => {
  expect(deliveryOf({ ...neverBack, status: 'queued', lastError }).delivery).toBe(delivery);
});

test('a letter that left is sent until it comes back, with the words of the server that gave it back', () => {
  expect(deliveryOf({ ...neverBack, status: 'sent', lastError: null })).toEqual({ delivery: 'sent', said: null });
  const back = { bouncedAt: new Date(), bounce: '550 5.1.1 User unknown' };
  expect(deliveryOf({ ...back, status: 'sent', lastError: null })).toEqual({ delivery: 'bounced', said: back.bounce });
});

test.each([
  ['550 5.1.1 User unknown', true],
  ['550-5.1.1 The account does not exist', true],
  ['553 5.1.3 Bad recipient address syntax', true],
  ['550 5.1.10 Recipient address has a null MX', true],
  ['550 5.2.1 The account is disabled', true],
  ['550 #5.1.0 Address rejected', true],
  ['550  5.1.1 User unknown', true],
  ['550 (5.1.1) User unknown', true],
  ['5.1.2.3 said: 550 5.7.1 Relaying denied', false],
  ['5.1.1 User unknown', true],
  ['Can’t send mail - all recipients were rejected: 551 5.1.6 It has moved', true],
  ['550 5.1.7 Bad address of the sender', false],
  ['550 5.1.8 Domain of the sender not found', false],
  ['554 5.7.1 Relay access denied', false],
  ['550 5.7.26 Not authenticated, see 5.1.1', false],
  ['550 User unknown (in reply to 550 5.1.1)', false],
  ['550 User unknown', false],
  ['552 5.2.2 The mailbox is full', false],
  ['550 5.2.11 Something else', false],
  ['450 4.1.1 Greylisted', false],
  ['451 4.7.1 Later', false],
  ['', false],
])('%j speaks of the address: %s', (reply, speaks) => {
  expect(speaksOfAddress(reply)).toBe(speaks);
});

test('what comes back for another reason than its address says so', () => {
  const bounce = '554 5.7.1 Message refused by policy';
  expect(deliveryOf({ status: 'sent', lastError: null, bouncedAt: new Date(), bounce })).toEqual({
    delivery: 'returned',
    said: bounce,
  });
});
