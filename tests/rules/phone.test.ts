import { describe, expect, it } from 'vitest';
import { readTelephone } from '@/lib/field/phone';

describe('a telephone number', () => {
  it.each([
    ['+62 21 555 0100', 'ID', '+62215550100'],
    ['021 555 0100', 'ID', '+62215550100'],
    ['(021) 555-0100', 'ID', '+62215550100'],
    ['0812-3456-7890', 'ID', '+6281234567890'],
    ['+1 (425) 882-8080', 'ID', '+14258828080'],
    ['425.882.8080', 'US', '+14258828080'],
    ['01 42 68 53 00', 'FR', '+33142685300'],
    ['030 901820', 'DE', '+4930901820'],
    ['0062215550100', 'FR', '+62215550100'],
    ['+599 416 2222', 'XS', '+5994162222'],
    ['٠٢١٥٥٥٠١٠٠', 'ID', '+62215550100'],
    ['+672 3 22222', 'AQ', '+672322222'],
  ])('%s in %s is stored as %s', (typed, country, e164) => {
    expect(readTelephone(typed, country)).toEqual({ ok: true, e164 });
  });

  it.each([
    ['', 'ID'],
    ['555', 'ID'],
    ['call me on 021 555 0100', 'ID'],
    ['021 555 0100 ext. 5', 'ID'],
    ['+999 1234 5678', 'ID'],
    ['+62 21 555 0100\r\nBcc: x', 'ID'],
    ['021 555 0100', 'AQ'],
    ['0'.repeat(1_000_000), 'ID'],
    ['1-800-FLOWERS-NOW', 'ID'],
  ])('%.24s in %s is refused', (typed, country) => {
    expect(readTelephone(typed, country)).toEqual({ ok: false, code: 'phone_malformed' });
  });
});
