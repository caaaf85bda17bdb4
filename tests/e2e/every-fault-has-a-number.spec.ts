import { randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { Client } from 'pg';
import { noteRaised } from '../support/raised';
import { origin } from './support/origin';
import { wordsIn } from './support/people';
import { startSecondPortal } from './support/second-portal';
import { expect, test } from './support/test';

test.describe.configure({ mode: 'serial' });

const database = `empty_${randomUUID().replaceAll('-', '')}`;
const words = [wordsIn.en.shell, wordsIn.id.shell];
let portal: Awaited<ReturnType<typeof startSecondPortal>>;

// A portal whose database has none of its tables: whatever asks it fails.
test.beforeAll(async () => {
  await asOwner(`create database ${database}`);
  const address = new URL(process.env.DATABASE_URL ?? '');
  address.pathname = `/${database}`;
  portal = await startSecondPortal(async () => ({ DATABASE_URL: address.href, LOG_LEVEL: 'info' }));
});

test.afterAll(async () => {
  portal.stop();
  await asOwner(`drop database ${database} with (force)`);
});

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const lines = () =>
  portal
    .said()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** What a page that fails says, with the number it shows. */
async function faultAt(browser: Browser, path: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: portal.url });
  const page = await context.newPage();
  const status = (await page.goto(path))?.status();
  const number = ((await page.locator('main b').first().textContent()) ?? '').trim();
  const shown = await page.locator('main').allTextContents();
  await context.close();
  return { status, number, shown };
}

for (const [path, javaScriptEnabled] of [
  ['/regions', true],
  ['/regions', false],
  ['/customer-agreement/pdf', false],
] as const)
  test(`a fault at ${path} ${javaScriptEnabled ? '' : 'without script '}says what to do, and its number finds one line of the log`, async ({
    browser,
  }) => {
    const [first, second] = [
      await faultAt(browser, path, javaScriptEnabled),
      await faultAt(browser, path, javaScriptEnabled),
    ];
    expect(first.status).toBe(500);
    for (const { fault } of javaScriptEnabled ? words.slice(0, 1) : words)
      expect(first.shown.join()).toContain(fault.title);
    expect(first.number).toMatch(/^\d{5,}/);
    expect(second.number).not.toBe(first.number);
    for (const { number } of [first, second])
      await expect
        .poll(
          () =>
            portal
              .said()
              .split('\n')
              .filter((line) => line.includes(number)).length,
        )
        .toBe(1);
  });

test('every line of the log is JSON, with its time, the request it is about and a number no other line has', async () => {
  const said = lines();
  expect(said.length).toBeGreaterThan(5);
  for (const line of said) {
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(line).toHaveProperty('requestId');
    expect(line.number).toMatch(/^\d{5,}/);
  }
  expect(new Set(said.map(({ number }) => number)).size).toBe(said.length);
  expect(said.filter(({ msg }) => msg === 'fault').every(({ requestId }) => requestId)).toBe(true);
});

test('a page that is not there says so without script, inside the portal as at an address that is none', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [`/providers/${randomUUID()}`, '/nowhere', '/confirm/%zz']) {
    const answer = await page.goto(`${origin}${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: wordsIn.en.shell.notFound.title })).toBeVisible();
    await expect(page.getByRole('link', { name: wordsIn.en.shell.notFound.home }).first()).toBeVisible();
  }
  await context.close();
});

for (const from of ['https://evil.example', 'null', 'not an origin'])
  test(`a form sent from ${from} is refused in words`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
    const page = await context.newPage();
    await page.goto('/forgot-password');
    const sent = await page.locator('main form').evaluate((one: HTMLFormElement) => [...new FormData(one)]);
    const multipart = new FormData();
    for (const [name, value] of sent)
      multipart.append(name, name === 'email' ? 'nadia@company.example' : String(value));
    const headers = { origin: from, accept: 'text/html' };
    const answer = await context.request.post('/forgot-password', { multipart, headers, maxRedirects: 0 });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(wordsIn.en.reasons.from_another_site());
    noteRaised(['from_another_site']);
    await context.close();
  });
