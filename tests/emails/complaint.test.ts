import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { complainedLetter } from '@/emails/complaint';
import { reasonOfFailure } from '@/emails/delivery-report';
import { letterReturnedTo, returnAddress } from '@/emails/return-address';
import { secondsOf } from '../support/processor';
import { complaint, reported } from './returned';

beforeAll(() => {
  process.env.BOUNCE_ADDRESS = 'bounces@partners.example';
});

const hostile = (text: string): [string, Buffer][] => [
  ['a complaint', reported({ kind: 'feedback-report', fields: ['Feedback-Type: abuse', text] })],
  ['a report of a delivery', reported({ kind: 'delivery-status', fields: ['Action: failed', 'Status: 5.1.1', text] })],
];

test.each([
  ...hostile('a'.repeat(1_000_000)),
  ...hostile('+'.repeat(1_000_000)),
  ...hostile(`Diagnostic-Code: ${'a '.repeat(500_000)}`),
])('a megabyte of one run in %s keeps nobody waiting', async (_, mail) => {
  expect(await secondsOf(() => complainedLetter(mail))).toBeLessThan(3);
  expect(await secondsOf(() => reasonOfFailure(mail))).toBeLessThan(3);
});

test('the letter is found after whatever else stands in the report', async () => {
  const letterId = randomUUID();
  const noise = `${'a'.repeat(100_000)} +${'0'.repeat(32)}.${'0'.repeat(20)}@partners.example `;
  expect(await complainedLetter(complaint(`${noise}<${returnAddress(letterId)}>`))).toBe(letterId);
  expect(letterReturnedTo('a'.repeat(1_000_000))).toBeNull();
});
