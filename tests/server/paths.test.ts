import { expect, test } from 'vitest';
import { safePath } from '@/app/_server/paths';

test.each(['/enrollment', '/cases?view=mine', '/agreements/0198-a/accept', '/reauthenticate?next=%20'])(
  '%s is a path of ours',
  (path) => {
    expect(safePath(path)).toBe(path);
  },
);

test.each([
  '//evil.example',
  '/.//evil.example/phish',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/%2f%2fevil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/@evil.example',
  '',
  undefined,
])('%s leads nowhere', (path) => {
  const led = safePath(path);
  if (led !== null) expect(new URL(led, 'http://ours.example').origin).toBe('http://ours.example');
  expect(led?.startsWith('//') ?? false).toBe(false);
});
