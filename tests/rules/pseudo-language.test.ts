import { describe, expect, test } from 'vitest';
import { write } from '@/emails/write';
import { type LetterName, linkOf, type Party } from '@/lib/letter/letters';
import { isLocale, locales, pseudo } from '@/lib/locale';
import { strange } from '@/lib/reader/pseudo-language';
import { countryName, currencyName, regionName } from '@/lib/region/names';
import { en } from '@/messages/en';
import { letterNames, told } from '../emails/told';
import { plainOf } from '../support/strange';

const letters = /\p{L}/u;
const spoken = process.env.PSEUDO_LANGUAGE;

function speaking<Said>(setting: string | undefined, say: () => Said): Said {
  process.env.PSEUDO_LANGUAGE = setting ?? '';
  try {
    return say();
  } finally {
    process.env.PSEUDO_LANGUAGE = spoken ?? '';
  }
}

test('the made-up language is longer by two fifths, in brackets, and leaves what it is told as it is', () => {
  const { save, count, both } = strange({
    save: 'Save your answers',
    count: ({ name, rows }: { name: string; rows: number }) => `${name} has ${rows} rows`,
    both: ({ name }: { name: string }) => [`for ${name}`, '–'],
  });
  expect(save).toMatch(/^\[Šààvéé ýôôûûr ààñšwéérš~*\]$/u);
  expect(save.length).toBeGreaterThanOrEqual(Math.ceil('Save your answers'.length * 1.4));
  expect(count({ name: 'Samudra', rows: 3 })).toMatch(/^\[Samudra hààš 3 rôôwš~*\]$/u);
  expect(both({ name: 'a' })).toEqual([expect.stringMatching(/^\[fôôr a~*\]$/u), '–']);
});

test('it is spoken only where its setting is on, and never offered', () => {
  expect(speaking('1', () => isLocale(pseudo))).toBe(true);
  for (const setting of [undefined, '0', 'yes']) expect(speaking(setting, () => isLocale(pseudo))).toBe(false);
  expect(locales).not.toContain(pseudo);
  const owed = { name: 'account-exists', locale: pseudo, party: 'user', zone: 'UTC', content: {} };
  expect(speaking('0', () => write(owed, null).subject)).toBe('You already have an account');
});

/** Every text of a tree of words, told of something. */
function texts(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const all: object = new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? undefined : 3) });
    return texts(words(all, all), path);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

test('every word of every page is strange in it', () => {
  const said = texts(strange(en), '');
  expect(said.length).toBeGreaterThan(2_000);
  expect(said.filter(([, text]) => letters.test(plainOf(text)))).toEqual([]);
});

test('countries, regions and currencies have names in it', () => {
  for (const name of [countryName('ID', pseudo), regionName('APAC', pseudo), currencyName('USD', pseudo)])
    expect(name).toMatch(/^\[.*\]$/u);
});

const parties: Party[] = ['contact', 'admin', 'user', 'invitee', 'provider', 'reseller', 'customer'];

describe.each(letterNames)('%s', (name: LetterName) => {
  test('is strange in every piece that was not told', () => {
    const link = { token: 'A'.repeat(43), code: '042917', expiresAt: new Date('2026-12-24T03:05:00Z') };
    for (const party of parties) {
      const owed = { name, locale: pseudo, party, zone: 'UTC', content: told[name] };
      const letter = speaking('1', () => write(owed, name in linkOf ? link : null));
      const { subject, greeting, heading, paragraphs, points, quote, after, code, button, opens, why, from } = letter;
      const listed = points.flatMap((point) => [point.title ?? '', ...point.lines, point.quote?.before ?? '']);
      const labels = letter.facts.map(({ label }) => label);
      const around = [subject, greeting, heading, letter.no ?? '', letter.choose?.text ?? '', letter.via, ...labels];
      const rest = [...around, ...paragraphs, ...listed, quote?.before ?? '', ...after, button.text, opens, why];
      for (const text of [...rest, from, code?.label ?? '', code?.means ?? ''])
        expect(plainOf(text), `${party}: ${text}`).not.toMatch(letters);
      expect(subject).toMatch(/\[.*\]/u);
    }
  });
});
