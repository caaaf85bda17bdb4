import { expect, test } from 'vitest';
import { readFingerprint } from '@/lib/signed-copy/fingerprint';

const sha256 = '9f2c41d07a3e5b18c602f9d4e7a1338b04dd51c09be6f27a2a8c66b108e4f513';

test.each([
  ['as it is', sha256],
  ['in capitals, with blanks around', `  ${sha256.toUpperCase()}\t`],
  ['as sha256sum prints it', `${sha256}  agreement (2) a1b2.pdf`],
  ['as openssl prints it', `SHA2-256(agreement.pdf)= ${sha256}`],
  ['in pairs with colons', sha256.replace(/..(?=.)/g, '$&:')],
  ['in groups', sha256.replace(/.{16}(?=.)/g, '$& ')],
  ['with its name before it', `SHA-256: ${sha256.replace(/.{8}(?=.)/g, '$& ')}`],
])('a fingerprint is read %s', (_, typed) => {
  expect(readFingerprint(typed)).toEqual({ sha256 });
});

test('anything else says how long it is, and nothing says nothing', () => {
  expect(readFingerprint(sha256.slice(1))).toEqual({ length: 63 });
  expect(readFingerprint(`${sha256}0`)).toEqual({ length: 65 });
  expect(readFingerprint('agreement.pdf')).toEqual({ length: 12 });
  expect(readFingerprint('   ')).toBeNull();
});
