import { randomBytes } from 'node:crypto';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { Client } from 'pg';
import { findBrokenInvariants } from '../../support/invariants';

export { expectAccessible } from './accessible';
export { expect };

/** Every test comes from a network of its own: what the portal counts by network must not add up over a run. */
export const test = base.extend({
  extraHTTPHeaders: async ({ baseURL: _ }, use) => {
    const [one, other] = [randomBytes(2).toString('hex'), randomBytes(2).toString('hex')];
    await use({ 'x-forwarded-for': `2001:db8:${one}:${other}::1` });
  },
});

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

/** Opens where a link or a search leads, and is there: what is looked at next is not the page it stood on. */
export async function follow(way: Locator): Promise<void> {
  const page = way.page();
  const from = page.url();
  await way.click();
  await page.waitForURL((url) => url.href !== from);
}

/** Pages are shown as the server wrote them, for walks that only look: running a page's scripts is half of a browser's work. */
export async function withoutScripts(context: BrowserContext): Promise<void> {
  await context.route('**/_next/static/**/*.js', (route) => route.abort());
}
