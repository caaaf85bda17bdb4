import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, readMinor, sayMoney, times } from '@/lib/reader/money';

test.each([
  [1250n, 'EUR', '€12.50'],
  [500n, 'JPY', 'JP¥500'],
  [5n, 'USD', 'US$0.05'],
  [0n, 'IDR', 'IDR 0.00'],
  [9_007_199_254_740_993n, 'EUR', '€90,071,992,547,409.93'],
])('%s of %s is said exactly', (minor, currency, said) => {
  expect(sayMoney({ minor, currency }, 'en').replaceAll(/\s/gu, ' ')).toBe(said);
});

test('an amount is read as whole minor units, whatever its currency, and never rounded', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.constantFrom('EUR', 'JPY', 'USD', 'KRW'),
      (minor, currency) => {
        const digits = digitsOf(currency);
        const text = `${minor}`.padStart(digits + 1, '0');
        const written = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
        expect(readMinor(written, currency)).toBe(minor);
      },
    ),
  );
  expect(readMinor('0.105', 'EUR')).toBeNull();
});

test('price times quantity keeps every digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 1, max: 999_999 }), (unit, quantity) => {
      expect(times(unit, quantity)).toBe(BigInt(unit) * BigInt(quantity));
    }),
  );
});
