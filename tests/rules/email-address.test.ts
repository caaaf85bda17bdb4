import fc from 'fast-check';
import addressParser from 'nodemailer/lib/addressparser';
import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/field/email-address';
import { companyDomains } from './company-domains';

describe('an e-mail address', () => {
  it.each([
    ['ana@contoso.com', 'ana@contoso.com', 'contoso.com'],
    ['Ana@Mail.Contoso.CO.UK', 'ana@mail.contoso.co.uk', 'contoso.co.uk'],
    ['ana+1@contoso.com', 'ana+1@contoso.com', 'contoso.com'],
    ["o'brien@contoso.com.", "o'brien@contoso.com", 'contoso.com'],
    ['ana@ＣＯＮＴＯＳＯ。com', 'ana@contoso.com', 'contoso.com'],
    ['ana@con\u00adtoso.com', 'ana@contoso.com', 'contoso.com'],
    ['ana@bücher.de', 'ana@xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['ana@acme.uk.com', 'ana@acme.uk.com', 'acme.uk.com'],
  ])('%s is stored as %s', (typed, address, registrable) => {
    expect(readAddress(typed)).toMatchObject({ ok: true, address, registrable });
  });

  it.each([
    '',
    '@',
    'ana',
    'ana@',
    '@contoso.com',
    'ana@contoso',
    'ana@@contoso.com',
    'ana@contoso..com',
    'ana@.contoso.com',
    'ana@contoso.com..',
    'ana..putri@contoso.com',
    '.ana@contoso.com',
    'ana putri@contoso.com',
    '"ana putri"@contoso.com',
    'ana@[10.0.0.1]',
    'ana@10.0.0.1',
    'ana@0x7f.1',
    'Ana <ana@contoso.com>',
    '<a@gmail.com>@corp.example',
    'a@gmail.com (x@corp.example)',
    'ana(comment)@contoso.com',
    'ana@contoso.com, eve@evil.example',
    'friends: ana@contoso.com;',
    'ana%evil.example@contoso.com',
    'evil.example!ana@contoso.com',
    '@evil.example:ana@contoso.com',
    '=?utf-8?q?ana?=@contoso.com',
    'ana@contoso.com\r\nBcc: eve@evil.example',
    'ana@contoso.com\n',
    'an\ta@contoso.com',
    'ana@contoso.com\u0000',
    'ana@contoso\u2028.com',
    'аna@contoso.com',
    'ana@contosо.com',
    'ana@xn--contoso-.com',
    'ana@xn--.com',
    'ana@-contoso.com',
    'ana@contoso.com／evil',
    'ana@contoso.com？evil',
    'ana＠contoso.com',
    'ana@con％74oso.com',
    `${'a'.repeat(65)}@contoso.com`,
    `ana@${'a'.repeat(64)}.com`,
    `ana@${'a.'.repeat(130)}com`,
  ])('%j is refused', (typed) => {
    expect(readAddress(typed)).toEqual({ ok: false, code: 'email_malformed' });
  });

  it('is read by the mailer as it was stored: one recipient, the same address', () => {
    const spice = fc.constantFrom(
      ...'.+-_\'"<>()[],:;@\\%!= \t\r\n\u0000\u2028ＡａéΩа'.split(''),
      '=?',
      '。',
      'ana',
      'x',
    );
    const part = fc.oneof(
      fc.stringMatching(/^[a-z0-9.+_-]{1,20}$/),
      fc.array(spice, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    const typed = fc
      .tuple(part, fc.oneof(fc.constantFrom(...companyDomains), part))
      .map(([local, domain]) => `${local}@${domain}`);
    fc.assert(
      fc.property(fc.oneof(typed, fc.emailAddress()), (text) => {
        const read = readAddress(text);
        if (!read.ok) return;
        expect(addressParser(read.address)).toEqual([{ address: read.address, name: '' }]);
        expect(readAddress(read.address)).toEqual(read);
        expect(read.address).toMatch(/^[\x21-\x7e]+$/);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is refused however long it is, before it is taken apart', () => {
    for (const text of [
      'a'.repeat(1_000_000),
      '@'.repeat(1_000_000),
      `a@${'a.'.repeat(500_000)}`,
      `${'.a'.repeat(120)}@${'-'.repeat(50)}`,
    ]) {
      expect(readAddress(text).ok).toBe(false);
    }
  });
});
