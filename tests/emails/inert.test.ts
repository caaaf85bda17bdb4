import fc from 'fast-check';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { Unsendable } from '@/emails/inert';
import { type LetterName, linkOf } from '@/lib/letter/letters';
import { locales } from '@/lib/locale';
import { letterNames, told } from './told';

const token = 'q0Yk3m2f8pV1o7C9xR4tLwZbN6sHdJeUaGiKfMyTnXA';
const link = { token, code: '042917', expiresAt: new Date('2026-11-30T02:40:00Z') };
const zone = 'Asia/Jakarta';

/** What nobody types: moments and ids, which the portal writes, and choices out of a list. */
const notTyped = /Id$|^(at|side|scope|event|roles?|field|reason)$/;

function typedInto(value: unknown, typed: string, name = ''): unknown {
  if (typeof value === 'string') return notTyped.test(name) ? value : typed;
  if (Array.isArray(value))
    return value.map((member) => (notTyped.test(name) ? member : typedInto(member, typed, name)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typedInto(member, typed, key)]));
}

/** Subject, text and HTML as a mail program reads them: without our own link, elements, host and hour. */
async function read(name: LetterName, locale: string, typed: string): Promise<Record<string, string> | null> {
  const owed = { name, locale, party: 'admin', content: typedInto(told[name], typed), zone };
  try {
    const { subject, text, html } = await compose(owed, name in linkOf ? link : null);
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(hrefs).toHaveLength(1);
    const bare = html
      .replace(/<(style|title)[^>]*>.*?<\/\1>|<!DOCTYPE[^>]*>|<!--.*?-->/gs, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, ' ');
    const own = (part: string) =>
      part
        .replaceAll(hrefs[0] ?? '', '')
        .replaceAll('localhost:3000', '')
        .replaceAll(/pukul \d\d\.\d\d/g, '')
        .replaceAll('2026', '');
    return { subject: own(subject), text: own(text), html: own(bare) };
  } catch (fault) {
    expect(fault).toBeInstanceOf(Unsendable);
    return null;
  }
}

/** Whatever the most eager mail program could underline, after it has made every sign a plain one and left out what nobody sees. */
function linkable(part: string): string[] {
  const plain = part.normalize('NFKC').replaceAll('\u3002', '.').replaceAll('\ufeff', '');
  const found = plain.match(
    /[\p{L}\p{N}_-]\.[\p{L}\p{N}]|[a-z][a-z\d+.-]*:\/\/|\bwww\.\w|(?:mailto|tel|sms|data|javascript):[^\s\u200c]|[^\s\u200c]@[^\s\u200c]/giu,
  );
  const numbers = findPhoneNumbersInText(plain, 'ID').map(({ number }) => `${number.number}`);
  return [...(found ?? []), ...numbers];
}

const named = [
  'call.me@evil.example',
  'evil.example',
  'https://evil.example/pay',
  'HTTPS:\\\\evil.example',
  'www.evil.example',
  'evil\uff0eexample',
  'evil\u3002example',
  'evil\uff61example',
  'evil\u2024example',
  'evil\ufe52com',
  'evil.\ufeffexample',
  'https:\ufeff//\ufeffevil.\ufeffexample/',
  'call\uff20evil.example',
  'call\ufe6bevil\uff0eexample',
  'mailto:call@evil.example',
  'mailto\uff1acall\uff20evil\uff0ecom',
  'tel:+6281234567890',
  '+62 812 3456 7890',
  '(022) 4231-456',
  '0812.3456.7890',
  '\u202eelpmaxe.live',
  'xn--vil-bla.example',
  '192.0.2.1:8080/pay',
  'evil.example:443',
  'a.b.c.d',
  '\u0915\u094d.evil.\u200dexample',
];

test('nothing of this, typed into every field of every letter, is anything a mail program could underline', async () => {
  for (const name of letterNames)
    for (const locale of locales)
      for (const part of Object.values((await read(name, locale, named.join(' '))) ?? {}))
        expect(linkable(part), name).toEqual([]);
});

test.each(named)('%j, typed alone, is nothing a mail program could underline', async (typed) => {
  for (const name of ['join-organization', 'new-link-asked', 'please-fix'] as const)
    for (const part of Object.values((await read(name, 'en', typed)) ?? {})) expect(linkable(part), name).toEqual([]);
});

test('whatever is made of letters, digits and every sign of an address stays text, in every letter', async () => {
  const signs = [
    ...'.:/\\@+-_()[] 0123456789abcwxyz',
    '\uff0e',
    '\u3002',
    '\uff61',
    '\uff20',
    '\uff1a',
    '\uff0f',
    '\u2024',
    '\u2026',
    'é',
    '例',
  ];
  const words = ['https', 'www', 'evil', 'example', 'com', '+62', 'mailto'];
  const typed = fc
    .array(fc.constantFrom(...signs, ...words), { minLength: 1, maxLength: 25 })
    .map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(
      typed,
      fc.constantFrom(...letterNames),
      fc.constantFrom(...locales),
      async (text, name, locale) => {
        for (const part of Object.values((await read(name, locale, text)) ?? {})) expect(linkable(part)).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('what is typed reads as it was typed, and the portal’s own moments and ids are left alone', async () => {
  const { text } = await compose(
    { name: 'partnership-notice', locale: 'en', party: 'provider', content: told['partnership-notice'], zone },
    null,
  );
  expect(text).toContain('24 December 2026');
  const name = 'PT. Maju-Jaya (Persero) Tbk. & Co. 24/7';
  const { subject } = await compose(
    {
      name: 'enrollment-approved',
      locale: 'en',
      party: 'admin',
      content: { company: name, reference: 'MTR-7Q4K-22' },
      zone,
    },
    null,
  );
  expect(subject.replaceAll('\u200c', '')).toBe(`${name} is verified`);
});
