import { expect, test } from 'vitest';
import { locales } from '@/lib/locale';
import { counting } from '@/messages/counted';
import { en } from '@/messages/en';
import { letters } from '@/messages/en/letters';
import { id } from '@/messages/id';

test.each([
  [0, 'none'],
  [1, '1 day'],
  [2, '2 days'],
  [1_000, '1,000 days'],
  ['1', '1 day'],
])('%j is said as %s', (count, said) => {
  expect(counting('en')(count, { none: 'none', one: '# day', other: '# days' })).toBe(said);
});

test('a language without plurals has one form, and its own digits', () => {
  expect(counting('id')(1, { other: '# hari' })).toBe('1 hari');
  expect(counting('id')(2_500, { other: '# hari' })).toBe('2.500 hari');
});

/** Everything a tree of words can say when each thing it is told is `told`. */
function sentences(words: unknown, told: number, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const all: object = new Proxy(
      {},
      { get: (_, key) => (key === 'company' || typeof key === 'symbol' ? 'Melati' : told) },
    );
    try {
      return sentences(words(all, all), told, path);
    } catch {
      return [];
    }
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentences(value, told, `${path}.${key}`));
}

const things =
  'days|hours|minutes|rows|invitations|attempts|tries|letters|offers|accounts|conditions|countries|subscriptions|people|customers|entries|months|years|users|codes|resellers|providers|words|lines';

test('told of one, no English sentence speaks of several', () => {
  const said = sentences({ en, letters }, 1);
  expect(said.length).toBeGreaterThan(1_500);
  expect(said.filter(([, sentence]) => new RegExp(`\\b(1|[Aa]ll 1) (\\w+ )?(${things})\\b`).test(sentence))).toEqual(
    [],
  );
});

test.each(locales)('no sentence in %s stands on a filler word', (locale) => {
  const said = sentences({ en, id }[locale], 3);
  expect(
    said.filter(([, sentence]) => /\b(more|fewer) characters or|sejumlah yang ditentukan|\(s\)/.test(sentence)),
  ).toEqual([]);
});

test.each(locales)('a sentence about a field in %s is whole without a limit or a domain, too', (locale) => {
  for (const say of Object.values({ en, id }[locale].fields)) {
    const said = say({ label: 'Name' });
    expect(said).not.toMatch(/undefined|NaN| {2}|^ ?(is|adalah|gives)/);
    expect(said).toMatch(/[.]$/);
  }
});

test.each([
  [en, 'or more'],
  [id, 'atau lebih'],
] as const)('a number that was counted only so far says so', ({ partnershipEnd: { affects } }, orMore) => {
  const told = { provider: 'Samudra', reseller: 'Melati', count: 100 };
  for (const say of [affects.invitationsNow, affects.customersNow, affects.subscriptionsNow]) {
    expect(say({ ...told, more: true })).toContain(orMore);
    expect(say({ ...told, more: false })).not.toContain(orMore);
  }
});
