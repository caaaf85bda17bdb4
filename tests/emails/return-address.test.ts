import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterReturnedTo, returnAddress } from '@/emails/return-address';

process.env.BOUNCE_ADDRESS = 'Bounces@partners.example';

const letterId = randomUUID();
const address = returnAddress(letterId) ?? '';

test('the address of a letter says which letter it is, in upper case, too', () => {
  expect(address).toMatch(/^bounces\+[\da-f]{32}\.[\da-f]{20}@partners\.example$/);
  expect(address.indexOf('@')).toBeLessThanOrEqual(64);
  expect(letterReturnedTo(address)).toBe(letterId);
  expect(letterReturnedTo(address.toUpperCase())).toBe(letterId);
});

test('whatever is changed in it, it is no longer ours', () => {
  const place = fc.nat(address.length - 1);
  const character = fc.constantFrom(...'0123456789abcdef+.@-zß\u212a');
  fc.assert(
    fc.property(place, character, (at, one) => {
      const changed = `${address.slice(0, at)}${one}${address.slice(at + 1)}`;
      expect(letterReturnedTo(changed)).toBe(changed === address ? letterId : null);
    }),
  );
});

test.each([
  '',
  '@',
  'bounces@partners.example',
  address.replace('@', '@mail.'),
  `${address}@partners.example`,
  `x${address}`,
  address.replace(/\.[\da-f]{20}/, '.'),
  (returnAddress(randomUUID()) ?? '').replace(/\+[\da-f]{32}/, `+${letterId.replaceAll('-', '')}`),
])('%j is not ours', (given) => {
  expect(letterReturnedTo(given)).toBeNull();
});
