import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const granting = ['roles', 'access', 'accessReseller', 'accessProvider', 'scope', 'length', 'agree', 'proven'];

/** The words a source reads from an address by name. */
function askedBy(file: string): string[] {
  const lists = readFileSync(file, 'utf8').matchAll(/\bnamed\(([^)]*)\)/g);
  return [...lists].flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)].map(([, word = '']) => word));
}

test('no page reads from its address which rights are ticked, nor that a proof was given: anybody may have written a link', () => {
  const sources = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const asked = sources
    .map((name) => ({ name, words: askedBy(`app/${name}`) }))
    .filter(({ words }) => words.length > 0);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ words }) => words.some((word) => granting.includes(word)))).toEqual([]);
});
