import fc from 'fast-check';
import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { byLook } from '@/lib/enrollment/contact-fields';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { bareAddress } from '@/lib/field/bare-address';
import { dialingCountry } from '@/lib/field/calling-codes';
import { readAddressByLook } from '@/lib/field/email-shape';
import { plain, spelledOut } from '@/lib/field/pasted';
import { readTelephone } from '@/lib/field/phone';
import { readPostalCode } from '@/lib/region/read-postal-code';
import book from '@/prisma/data/regions.json';
import { companyDomains } from './company-domains';

const countries = book.countries.map(({ iso2 }) => iso2);

/** What chats, letters, spreadsheets and phones put into and around a number. */
const pastings: ((text: string) => string)[] = [
  (text) => text,
  (text) => `\u202a${text}\u202c`,
  (text) => `\u2068${text}\u2069\u200b`,
  (text) => text.replaceAll(/[ -]/g, '\u2011'),
  (text) => text.replaceAll(/[ -]/g, '\u2013'),
  (text) => text.replaceAll(/[ -]/g, '\u2212'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\u202f'),
  (text) => text.replaceAll(' ', '\u3000'),
  (text) => [...text].join('\u00ad'),
  (text) => [...text].join('\u2060'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit))),
  (text) => `"${text}",`,
  (text) => `'${text}`,
  (text) => `="${text}"`,
  (text) => ` ${text}.\n`,
  (text) => `「${text}」`,
  (text) => `‹${text}›`,
];

describe('a telephone number, as it is pasted', () => {
  const known = countries.flatMap((iso2) => {
    const dialed = dialingCountry(iso2);
    const number = dialed && getExampleNumber(dialed, examples);
    return number ? [{ iso2, number }] : [];
  });

  it('is taken by browser and server alike for every country, in national and international form', () => {
    expect(known.length).toBeGreaterThan(235);
    const refused = known.flatMap(({ iso2, number }) =>
      [number.formatNational(), number.formatInternational(), number.number, number.getURI()].flatMap((form) =>
        pastings
          .map((paste) => paste(form))
          .filter((typed) => {
            const read = readTelephone(typed, iso2);
            return !read.ok || read.e164 !== number.number || !('value' in byLook.telephone(typed));
          })
          .map((typed) => `${iso2} ${typed}`),
      ),
    );
    expect(refused).toEqual([]);
  });

  it.each([
    ['\u202a+62 21 555 0100\u202c', '+62215550100'],
    ['+62\u201121\u2011555\u20110100', '+62215550100'],
    ['tel:+62-21-555-0100', '+62215550100'],
    ['Tel. (021) 555 0100', '+62215550100'],
    ['Telp: 021-5550100', '+62215550100'],
    ['HP 0812 3456 7890', '+6281234567890'],
    ['WA: 0812.3456.7890', '+6281234567890'],
    ['(+62) 21 555 0100', '+62215550100'],
    ['+62 (0)21 555 0100', '+62215550100'],
    ['+62 (21) 555-0100', '+62215550100'],
    ['0062 21 555 0100', '+62215550100'],
    ['62 21 555 0100', '+62215550100'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['0044 20 7946 0958', '+442079460958'],
    ['021/555 01 00', '+62215550100'],
    ['021 • 555 • 0100', '+62215550100'],
    ['☎ 021 555 0100', '+62215550100'],
    ['「021 555 0100」', '+62215550100'],
    ['No. Telp: 021 555 0100', '+62215550100'],
    ['Tél. : +62 21 555 0100', '+62215550100'],
    ['电话：021 555 0100', '+62215550100'],
  ])('%j in Indonesia is %s', (typed, e164) => {
    expect(readTelephone(typed, 'ID')).toEqual({ ok: true, e164 });
    expect(byLook.telephone(typed)).toHaveProperty('value');
  });

  it('that the server takes is never refused by the browser, whatever is typed; nor is an address', () => {
    const sign = fc.constantFrom(...'0123456789+-() ./\u202a\u2011\u00a0\u200b１٣ext#,'.split(''));
    const anything = fc.oneof(
      fc.array(sign, { maxLength: 20 }).map((signs) => signs.join('')),
      fc.string(),
    );
    const onServer = contactReaders('ID');
    fc.assert(
      fc.property(anything, fc.constantFrom(...known), fc.constantFrom(...pastings), (typed, { number }, paste) => {
        for (const text of [typed, paste(number.formatInternational()) + typed, typed + number.number]) {
          if ('value' in onServer.telephone(text)) expect(byLook.telephone(text)).toHaveProperty('value');
          if ('value' in onServer.email(text)) expect(byLook.email(text)).toHaveProperty('value');
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('an address, as it is pasted', () => {
  it.each(
    [
      'Ana@Contoso.com',
      'Ana Putri <ana@contoso.com>',
      '"Putri, Ana" <ana@contoso.com>;',
      '<ana@contoso.com>',
      'ana@contoso.com <ana@contoso.com>',
      "'ana@contoso.com' <ana@contoso.com>",
      'mailto:ana@contoso.com',
      'MAILTO:ana@contoso.com?subject=Hello',
      'Ana <mailto:ana@contoso.com>',
      '[ana@contoso.com](mailto:ana@contoso.com)',
      'mailto:ana%40contoso.com',
      'ana＠contoso.com',
      'ａｎａ＠ｃｏｎｔｏｓｏ．ｃｏｍ',
      '\u202aana@contoso.com\u202c',
      'ana@\u200bcontoso.com\u00a0',
      'an\u00ada@con\u2060toso.com',
      'ana@contoso.com,',
      'ana@contoso.com;',
      'ana@contoso.com.',
      '(ana@contoso.com)',
      '“ana@contoso.com”',
      '"ana@contoso.com"',
      "'ana@contoso.com'",
      "'ana@contoso.com",
      'E-mail: ana@contoso.com',
      'Email : ana@contoso.com',
      ' ana@contoso.com\n',
      'Ana (ana@contoso.com)',
      'Ana Putri [mailto:ana@contoso.com]',
      '「ana@contoso.com」',
      '【ana@contoso.com】',
      '‹ana@contoso.com›',
      'ana@contoso.com、',
      'ana@contoso.com…',
      '`ana@contoso.com`',
      '**ana@contoso.com**',
      '📧 ana@contoso.com',
      '• ana@contoso.com',
      'SMTP:ana@contoso.com',
      'Correo electrónico: ana@contoso.com',
      'Courriel : ana@contoso.com',
    ].map((typed) => [typed]),
  )('%j is ana@contoso.com', (typed) => {
    expect(contactReaders('ID').email(typed)).toEqual({ value: 'ana@contoso.com' });
    expect(byLook.email(typed)).toHaveProperty('value');
  });

  it.each([
    'ana@gmail.com <ana@contoso.com>',
    'Ana <ana@contoso.com> <eve@evil.example>',
    'ana@contoso.com, eve@evil.example',
    'ana@contoso.com; eve@evil.example',
    'ana@contoso.com eve@evil.example',
    'mailto:ana@contoso.com,eve@evil.example',
    '<a@gmail.com>@corp.example',
    'a@gmail.com (x@corp.example)',
    'friends: ana@contoso.com;',
    'ana@contoso.com\r\nBcc: eve@evil.example',
    'Ana\n<ana@contoso.com>\nBcc: x',
    '[ana@gmail.com](mailto:ana@contoso.com)',
    'аna＠contoso.com',
    '"ana putri"@contoso.com',
    'ana@contoso.com／evil',
    'Ana Putri ana@contoso.com',
    'Ana <>',
    '<>',
  ])('%j is refused: it may be read in two ways, or in none', (typed) => {
    expect(contactReaders('ID').email(typed)).toEqual({ code: 'email_malformed' });
  });

  it('keeps an apostrophe that is its own, and the domain of every company', () => {
    expect(readAddressByLook("o'brien@contoso.com")).toEqual({ value: "o'brien@contoso.com" });
    expect(readAddressByLook('o’brien@contoso.com')).toEqual({ value: "o'brien@contoso.com" });
    for (const domain of companyDomains)
      expect(bareAddress(`Ana <ana@${domain}>`), domain).toBe(`ana@${domain}`.normalize('NFKC'));
  });
});

describe('a number or code, as it is pasted', () => {
  it('is read as if it had been typed', () => {
    for (const paste of pastings) {
      expect(spelledOut(paste('123 456'))).toBe('123456');
      expect(spelledOut(paste('ABCD-2345'))).toBe('ABCD2345');
      expect(readPostalCode('ID', '\\d{5}', paste('12190'))).toBe('12190');
    }
  });

  it('has its digits from every script that has digits', () => {
    for (let code = 0; code < 0x20000; code++) {
      const sign = String.fromCodePoint(code);
      if (/^\p{Nd}$/u.test(sign)) expect(plain(sign), code.toString(16)).toMatch(/^\d$/);
    }
    expect(plain('०१२३४५६७८९ ௦௧௨ ๐๑๒ ߀߁߂ ᠐᠑᠒ 𝟘𝟙𝟚')).toBe('0123456789 012 012 012 012 012');
  });

  it('has every hyphen as one hyphen, and the long vowel of Japanese only as one where none can be', () => {
    expect(plain('1‐2‑3‒4–5—6―7−8﹣9－0')).toBe('1-2-3-4-5-6-7-8-9-0');
    expect(plain('100ー0001 サーバー')).toBe('100-0001 サーバー');
  });
});
