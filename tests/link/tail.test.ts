import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutTail } from '@/lib/link/tail';

const token = 'q0Yk3m2f8pV1o7C9xR4tLwZbN6sHdJeUaGiKfMyTnX-';
const paths = [`/confirm/${token}`, '/enrollment', '/invitations/019ab000-0000-7000-8000-000000000001', '/join/_-_'];
const tails = [
  ...[
    '.',
    ',',
    ')',
    '>',
    ']',
    ';',
    '!',
    '?',
    '"',
    "'",
    '…',
    '»',
    '”',
    '’',
    '。',
    '*',
    '|',
    '.)',
    '>.',
    '%2E',
    '%2e',
    '%3E',
    '%22',
  ],
  ...[
    '%E2%80%8B',
    '%EF%BB%BF',
    '%E2%80%8B.',
    '%C2%A0',
    '%20',
    '&gt;',
    '&gt',
    '&quot;',
    '&#62;',
    '>&gt;.',
    '%E2%80%9D.',
    '\u200b',
  ],
  ...[
    '</a>',
    '<br>',
    '%3C/a%3E',
    '%3Cbr%3E.',
    '" target="_blank',
    '%22%20target=',
    '.</p>',
    '&rdquo;',
    '&hellip;',
    '>Open',
  ],
];

test.each(tails)('a link with %j behind it is the link', (tail) => {
  for (const path of paths) expect(withoutTail(path + tail)).toBe(path);
});

test('whatever is made of such signs goes, and what is left is not touched again', () => {
  const some = fc.array(fc.constantFrom(...tails.filter((tail) => !/&|[a-z/]{2}/.test(tail))), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...paths), some, (path, added) => {
      expect(withoutTail(path + added.join(''))).toBe(path);
    }),
  );
});

test.each([
  '/',
  '/a',
  '/icon.svg',
  '/api/health/ready',
  `/confirm/${token}x`,
  '/a/%E9',
  '/a/%C3%A9',
  '/a/',
  '/a%',
  "/providers/'",
  '/invitations/%22.',
])('%s stays as it is', (path) => {
  expect(withoutTail(path)).toBe(path);
});

test.each(['/.', '/..', '/%2E'])('%s is the first page', (path) => {
  expect(withoutTail(path)).toBe('/');
});
