import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { giveUpAfter, patience } from '@/app/_server/give-up';

test('an issuer that says nothing is given up after five seconds, not after minutes', async () => {
  expect(patience).toBe(5_000);
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/.well-known/openid-configuration`;
  await expect(giveUpAfter(100, fetch)(url)).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('every issuer is asked so', () => {
  const source = readFileSync('app/_server/issuers.ts', 'utf8');
  expect(source).toMatch(/function issuers\(\)[^}]*map\(\(\{ id \}\) => inTime\(/);
  expect(source).toContain('given[customFetch] = giveUpAfter(patience, given[customFetch] ?? fetch);');
});
