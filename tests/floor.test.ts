import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The oldest version of each package without a known hole. Raised when an advisory names a newer one. */
const floor: Record<string, string> = JSON.parse(readFileSync('floor.json', 'utf8'));
const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

test.each(Object.entries(floor))('%s is at least %s, wherever it is installed', (name, oldest) => {
  const places = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
  expect(places.length).toBeGreaterThan(0);
  for (const [place, { version = '' }] of places)
    expect(compare(version, oldest), `${place} ${version}`).toBeGreaterThanOrEqual(0);
});

test('a pre-release is older than its release, and numbers are compared as numbers', () => {
  expect(compare('5.0.0-beta.32', '5.0.0')).toBeLessThan(0);
  expect(compare('5.0.0-beta.32', '5.0.0-beta.4')).toBeGreaterThan(0);
  expect(compare('10.6.0', '9.9.9')).toBeGreaterThan(0);
});

function compare(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const differs = left.findIndex((part, place) => part !== right[place]);
  return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
}

// 5.0.0-beta.32 is 5, 0, 0, 0, 32; 5.0.0 is 5, 0, 0, 1, 0.
function parts(version: string): number[] {
  const [release = '', early] = version.split('-');
  const numbers = release.split('.').map(Number);
  return [...numbers, early ? 0 : 1, Number(early?.replace(/\D/g, '') ?? 0)];
}
