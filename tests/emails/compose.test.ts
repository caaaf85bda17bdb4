import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { Unsendable } from '@/emails/inert';
import { lifecycle } from '@/lib/enrollment/lifecycle';
import { type LetterName, linkOf } from '@/lib/letter/letters';
import { reading } from '@/lib/link/link';
import { locales } from '@/lib/locale';
import { routes } from '../e2e/support/matrix';
import { letterNames, told } from './told';

const token = 'q0Yk3m2f8pV1o7C9xR4tLwZbN6sHdJeUaGiKfMyTnXA';
const link = { token, code: '042917', expiresAt: new Date('2026-11-30T02:40:00Z') };
const zone = 'Asia/Jakarta';
/** Fields that choose a sentence. */
const codes = /^(list|step|part|proves|place|event|role|scope|scopeWas|side|span|waitsFor)$/;
const parties = ['contact', 'admin', 'user'];

function composed(name: LetterName, { locale = 'en', party = 'admin', content = told[name] as object } = {}) {
  return compose({ name, locale, party, content, zone }, name in linkOf ? link : null);
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
}

describe.each(letterNames)('%s', (name) => {
  test.each(locales)('is whole in %s, whoever reads it', async (locale) => {
    for (const party of parties) {
      const { subject, html, text } = await composed(name, { locale, party });
      const words = html.replace(/<style>.*?<\/style>/s, '');
      expect(html).toContain(`lang="${locale}"`);
      for (const part of [subject, words, text]) expect(part).not.toMatch(/undefined|null|NaN|\[object|[{}]|^\s*$/);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  test('has one link, to this portal, the same in HTML and text', async () => {
    const { html, text } = await composed(name);
    const [href = '', ...more] = hrefs(html);
    expect(more).toEqual([]);
    expect(href.startsWith('http://localhost:3000/')).toBe(true);
    expect(text).toContain(`\n${href}\n`);
    expect(href.includes(token)).toBe(name in linkOf);
  });

  test('differs between the languages', async () => {
    const [english, indonesian] = await Promise.all([composed(name), composed(name, { locale: 'id' })]);
    expect(english.text).not.toBe(indonesian.text);
    expect(english.subject).not.toBe(indonesian.subject);
  });
});

test('an address or an element somebody typed stays text', async () => {
  for (const typed of [
    'Acme <a href="https://evil.example">pay</a>',
    'https://evil.example/pay',
    'www.evil.example',
    "'><img src=x onerror=alert(1)>",
  ]) {
    for (const name of letterNames) {
      const content = Object.fromEntries(
        Object.entries(told[name]).map(([key, value]) => [
          key,
          typeof value === 'string' && !codes.test(key) ? typed : value,
        ]),
      );
      const { html, text } = await composed(name, { content });
      expect(hrefs(html)).toHaveLength(1);
      expect(html).not.toMatch(/<img|<a href="https:/);
      expect(`${html}${text}`).not.toMatch(/evil\.example/);
    }
  }
});

test('a letter whose sentence is chosen by a code that there is not is not written', async () => {
  const content = { ...told['partnership-notice'], side: 'neither' };
  await expect(composed('partnership-notice', { party: 'provider', content })).rejects.toThrow(Unsendable);
});

test('a name with dots looks in the subject as it was typed, and is no address', async () => {
  const { subject } = await composed('enrollment-approved', {
    content: { company: 'Kopi.example B.V.', reference: 'MTR-7Q4K-22' },
  });
  expect(subject).toBe('Kopi.\u200cexample B.\u200cV.\u200c is verified');
  expect(subject.replaceAll('\u200c', '')).toBe('Kopi.example B.V. is verified');
});

test.each(['\r\nBcc: all@evil.example', '\n', '\r', '\0', '\v', '\u2028', '\u0085'])(
  'a name with the control character %j is refused',
  async (characters) => {
    const content = { company: `Melati${characters}`, reference: 'MTR-7Q4K-22' };
    await expect(composed('enrollment-approved', { content })).rejects.toThrow(Unsendable);
  },
);

test('whatever a name holds, the subject is one line and nothing turns its direction', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (company) => {
      const letter = await composed('enrollment-approved', { content: { company, reference: 'MTR-7Q4K-22' } }).catch(
        (fault) => {
          expect(fault).toBeInstanceOf(Unsendable);
          return null;
        },
      );
      if (!letter) return;
      expect(letter.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
      expect(hrefs(letter.html)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('what the reviewer wrote keeps its lines, and the papers that would help are named', async () => {
  const { text } = await composed('please-fix');
  expect(text).toContain('1. All answers about the company\n');
  expect(text).toContain('   > The register shows number 12.\n   > You wrote 21.');
  expect(text).toContain('Any of these helps: extract from the company register');
});

test('a link says until when it works, by the clock of its reader', async () => {
  const { text } = await composed('confirm-email', { locale: 'id', party: 'contact' });
  expect(text).toContain('sampai 30 November 2026 pukul 09.40 WIB');
});

test('the letter to the primary contact asks for both things', async () => {
  const { text } = await composed('confirm-email', { party: 'contact' });
  expect(text).toContain('1. Nadia Putri signed PT Melati Teknologi up, and may do so.');
  expect(text).toContain('2. The address this letter came to is yours and belongs to PT Melati Teknologi.');
  expect(text).toContain('Nothing changes until you press Confirm there.');
});

test('a letter without its link, or of no known name, does not leave', async () => {
  const owed = { name: 'confirm-email', locale: 'en', party: 'contact', content: told['confirm-email'], zone };
  await expect(compose(owed, null)).rejects.toThrow('The link of the letter is gone.');
  await expect(compose({ ...owed, name: 'toString' }, null)).rejects.toThrow('There is no letter named toString.');
});

test.each(['partner-account-connected', 'location-added', 'location-closed'] as const)(
  'the button of %s opens a page that needs no account here: its reader may have none',
  async (name) => {
    const [href = ''] = hrefs((await composed(name, { party: 'user' })).html);
    expect(routes[new URL(href).pathname]).toEqual({ gate: 'anybody' });
  },
);

const toContacts = [
  ...new Set(Object.values(lifecycle).flatMap(({ tell }) => ('contact' in tell ? [tell.contact as LetterName] : []))),
];

test.each(toContacts)('the button of %s opens a page that a contact without an account may see', async (name) => {
  const paths: string[] = [];
  for (const party of ['contact', 'admin']) {
    const [href = ''] = hrefs((await composed(name, { party })).html);
    paths.push(new URL(href).pathname.replace(token, '[token]') + new URL(href).search);
  }
  const [path = '', own = ''] = paths;
  expect(routes[path.split('?')[0] ?? '']?.gate).toBe('anybody');
  if (name !== 'confirm-email')
    expect([path, own]).toEqual(['/status?reference=MTR-7Q4K-22', expect.not.stringContaining('status')]);
});

test('where something is to be put right, a contact is told that the page says who can; a Global admin is led to it', async () => {
  for (const name of ['please-fix', 'enrollment-rejected'] as const) {
    expect((await composed(name, { party: 'contact' })).text).toContain(
      'See where it stands and who can put it right:',
    );
    expect((await composed(name, { party: 'admin' })).text).toContain('\nPut it right:');
  }
});

test('a letter prints a code if its page asks for one, and none if its page is only read', async () => {
  for (const name of Object.keys(linkOf) as (keyof typeof linkOf)[])
    expect((await composed(name)).text.includes(link.code), name).toBe(!reading.includes(linkOf[name]));
});

test('whatever stands in place of a reference, the button leads to the portal’s own page', async () => {
  const content = { company: 'Melati', reference: '../x?y=//evil.example#\u202e' };
  const [href] = hrefs((await composed('enrollment-approved', { party: 'contact', content })).html);
  expect(href).toBe('http://localhost:3000/status?reference=xyevilexample');
});

test('a letter about a document calls it as its page does, and tells whoever has no account who can send another', async () => {
  const content = { ...told['document-unusable'], country: 'ID' };
  const to = async (party: string) => (await composed('document-unusable', { locale: 'en', party, content })).text;
  expect(await to('admin')).toContain('NIB (business identification number)');
  expect(await to('admin')).toContain('You can send another one.');
  expect(await to('contact')).not.toContain('You can send another one.');
  expect(await to('contact')).toContain('A Global admin of the company can send another one.');
});
