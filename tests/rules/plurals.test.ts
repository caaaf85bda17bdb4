import { expect, test } from 'vitest';
import { fieldCodes } from '@/lib/field/code';
import { locales } from '@/lib/locale';
import { counting } from '@/messages/counted';
import { en } from '@/messages/en';
import { letters } from '@/messages/en/letters';
import { fieldSentence } from '@/messages/field-sentence';
import { id } from '@/messages/id';

test.each([
  [0, 'none'],
  [1, '1 day'],
  [2, '2 days'],
  [1_000, '1,000 days'],
  [{ atLeast: 300 }, '300+ days'],
  [{ atLeast: 1 }, '1+ days'],
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
  for (const code of fieldCodes) {
    const said = fieldSentence(locale, code, { label: 'Name' });
    expect(said).not.toMatch(/undefined|NaN| {2}|^ ?(is|adalah|gives)/);
    expect(said).toMatch(/[.]$/);
  }
});

test.each([en, id])('a number that was counted only so far says so', ({ partnershipEnd: { affects } }) => {
  const pair = { provider: 'Samudra', reseller: 'Melati' };
  for (const say of [affects.invitationsNow, affects.customersNow, affects.subscriptionsNow]) {
    expect(say({ ...pair, count: { atLeast: 100 } })).toContain('100+');
    expect(say({ ...pair, count: 99 })).toMatch(/\b99(?!\+)/);
  }
});
