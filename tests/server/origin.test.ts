import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFromOurPages } from '@/app/_server/origin';
import { env } from '@/lib/env';

const ours = env.APP_URL;
const evil = 'https://evil.example';

test.each([
  ['our origin', { origin: ours }, true],
  ['our origin, as the server hands it on', { origin: ours, 'x-mitra-origin': ours }, true],
  ['a page of ours that hides its origin', { 'x-mitra-origin': 'null', 'sec-fetch-site': 'same-origin' }, true],
  ['another origin', { origin: evil }, false],
  ['another origin, as the server hands it on', { origin: ours, 'x-mitra-origin': evil }, false],
  [
    'another origin whose browser would say otherwise',
    { 'x-mitra-origin': evil, 'sec-fetch-site': 'same-origin' },
    false,
  ],
  [
    'another site that hides its origin',
    { origin: ours, 'x-mitra-origin': 'null', 'sec-fetch-site': 'cross-site' },
    false,
  ],
  ['nobody in particular', {}, false],
])('a post from %s is told apart', (_, headers, taken) => {
  expect(isFromOurPages(new Headers(Object.entries(headers)))).toBe(taken);
});

const files = execFileSync('git', ['grep', '--untracked', '-lE', `^ *'use server'`, '--', 'app', 'lib', 'components'], {
  encoding: 'utf8',
});

test.each(files.trim().split('\n'))('every action of %s asks where its post comes from', (file) => {
  const [head = '', ...exports] = readFileSync(file, 'utf8').split(/^export /m);
  expect(head).toMatch(/^'use server';$/m);
  expect(exports.length).toBeGreaterThan(0);
  // action() and repeatable() ask for all they make. scripts/parts/own-address.mjs keeps the framework's own check out of the way.
  for (const text of exports)
    expect(text).toMatch(/^const \w+ = (action|repeatable)\(|isFromOurPages\(await headers\(\)\)/);
});
