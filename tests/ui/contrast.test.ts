import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');
const darkAt = css.indexOf('prefers-color-scheme: dark');
const light = colorsIn(css.slice(0, darkAt));
const dark = { ...light, ...colorsIn(css.slice(darkAt, css.indexOf('@layer base'))) };

/** Text, then the grounds it stands on. */
const text: Record<string, string[]> = {
  ink: ['paper', 'sheet', 'sea-wash', 'turmeric-wash', 'leaf-wash', 'brick-wash', 'indigo-wash'],
  muted: ['paper', 'sheet', 'line'],
  sea: ['paper', 'sheet', 'sea-wash', 'turmeric-wash'],
  'sea-deep': ['sheet', 'sea-wash'],
  'on-sea': ['sea', 'sea-deep'],
  'on-brick': ['brick', 'brick-deep'],
  'on-turmeric': ['turmeric'],
  'turmeric-ink': ['turmeric-wash'],
  leaf: ['leaf-wash'],
  brick: ['paper', 'sheet', 'brick-wash'],
  indigo: ['indigo-wash'],
  'night-ink': ['night', 'night-raised'],
  'night-muted': ['night'],
};

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s', (_, colors) => {
  const pairs = Object.entries(text).flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));

  test.each(pairs)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colors, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'sheet'])('the edge of a box can be seen on %s', (ground) => {
    expect(contrast(colors, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });
});

function colorsIn(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--color-([a-z-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** The ratio of WCAG 2.2, success criterion 1.4.3. */
function contrast(colors: Record<string, string>, one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(colors[one]), luminance(colors[other])].toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(hex = ''): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
