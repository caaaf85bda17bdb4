import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { Client } from 'pg';
import { findBrokenInvariants } from '../../support/invariants';

export { expect };
export const test = base;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

/** axe finds nothing, in light and in dark. The page's policy forbids code from text, so axe comes as a script of the test's world. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: found } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
      return (await found.run()).violations;
    });
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    );
    expect(told, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What must hold of the whole database, asked of it directly. Letters under way may be between their row and their job. */
export async function expectInvariants(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await expect.poll(() => findBrokenInvariants(client), { timeout: 15_000 }).toEqual([]);
  } finally {
    await client.end();
  }
}

/** Nothing of the page stands beyond its edge, so that it scrolls one way only. */
export async function expectFits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, page.url()).toBeLessThanOrEqual(0);
}
