import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reasonOfFailure } from '@/emails/delivery-report';
import { returned } from './returned';

test.each([
  ['fromPostfix', '550 5.1.1 <budi@melati.example>: Recipient address rejected: User unknown in virtual mailbox table'],
  ['fromExchange', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient budi@melati.example not found'],
  [
    'fromGmail',
    '550-5.2.1 The email account that you tried to reach is inactive. For more 550-5.2.1 information, go to 550 5.2.1  https://support.example/mail/?p=DisabledUser',
  ],
  ['withoutDiagnosis', '5.0.0'],
  ['toOneOfTwo', '552 5.2.2 Mailbox full'],
] as const)('a report of a failure, %s, gives its reason', async (name, reason) => {
  expect(await reasonOfFailure(returned[name])).toBe(reason);
});

test.each(['delayed', 'delivered', 'failedForNow', 'readReceipt', 'outOfOffice', 'passedOn', 'garbage'] as const)(
  '%s is no failure',
  async (name) => {
    expect(await reasonOfFailure(returned[name])).toBeNull();
  },
);

test('a report cut off anywhere is read or is not, and never a fault', async () => {
  const cut = fc.integer({ min: 0, max: returned.fromPostfix.length });
  await fc.assert(
    fc.asyncProperty(cut, async (length) => {
      const reason = await reasonOfFailure(returned.fromPostfix.subarray(0, length));
      expect(reason === null || reason.startsWith('5')).toBe(true);
    }),
  );
});

test('a message of a thousand parts within parts is no failure', async () => {
  const nested = Array.from(
    { length: 1_000 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
  );
  expect(await reasonOfFailure(Buffer.from(nested.join('\r\n')))).toBeNull();
});
