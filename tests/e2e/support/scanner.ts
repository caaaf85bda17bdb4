import { type Browser, type BrowserContext, expect, type Locator, type Page, type Request } from '@playwright/test';
import type { Client } from 'pg';
import { origin } from './origin';
import { byTheClock } from './untouched';

export const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.88 Safari/537.36 OneOutlook/1.0',
  'Mozilla/5.0 (compatible; Microsoft Office; SafeLinks)',
  'Mozilla/5.0 (compatible; Proofpoint URL Defense)',
  'Barracuda Sentinel (EE)',
  'Mimecast/1.0 URL Protect',
  'GoogleImageProxy',
];

/**
 * Opens the page as a browser that runs its scripts, waits half a minute, follows every link of it, and presses every button, in every form with
 * `junk` typed into all that takes text and everything ticked that can be.
 */
export async function prowl(browser: Browser, path: string, junk: readonly (string | null)[] = [null]): Promise<void> {
  const context = await browser.newContext({ userAgent: agents[0] ?? '' });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(path);
  await page.clock.runFor(30_000);
  const hrefs = await main(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const href of new Set(hrefs.filter((one) => one.startsWith(origin)))) await follow(context, href);
  for (const typed of junk) await pressAll(context, page, path, typed);
  await context.close();
}

async function pressAll(context: BrowserContext, page: Page, path: string, typed: string | null): Promise<void> {
  const untilQuiet = listen(page);
  for (let at = 0, count = 1; at < count; at++) {
    // What an earlier press may have left with the browser must not help the next one.
    await context.clearCookies();
    await page.goto(path);
    const buttons = main(page).getByRole('button');
    count = await buttons.count();
    if (count === 0) return;
    if (typed !== null) await fillAll(page, typed);
    await buttons.nth(at).click();
    await untilQuiet();
  }
}

/** What a link leads to, and where that leads on: asked for as the browser does, with its cookies, but not drawn. */
async function follow(context: BrowserContext, href: string): Promise<void> {
  const answer = await context.request.get(href, { headers: { accept: 'text/html' } });
  expect(answer.status(), href).toBeLessThan(500);
}

/** Waits until everything the page has asked for is answered. */
function listen(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  page.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => asked.delete(request));
  return async () => {
    // A press asks in the frame after it at the latest.
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    await expect.poll(() => asked.size).toBe(0);
  };
}

async function fillAll(page: Page, typed: string): Promise<void> {
  const boxes = main(page).locator('input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), textarea');
  for (const box of await boxes.all()) await whenSeen(box, () => box.fill(typed));
  const junk = { name: 'junk.pdf', mimeType: 'application/pdf', buffer: Buffer.from(typed) };
  for (const box of await main(page).locator('input[type=file]').all())
    await whenSeen(box, () => box.setInputFiles(junk));
  for (const box of await main(page).getByRole('checkbox').all()) await whenSeen(box, () => box.check());
}

async function whenSeen(box: Locator, deed: () => Promise<void>): Promise<void> {
  if (await box.isVisible()) await deed();
}

const main = (page: Page) => page.getByRole('main');

/** Every row of every table in which one of these ids stands, as one text: equal texts, nothing changed. Wrong codes and letters to a box are counted, notices come with what the worker does, and these alone are left out. */
export async function everythingWith(client: Client, ids: readonly string[]): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('throttle', 'notice', ${byTheClock.map((name) => `'${name}'`).join(', ')})`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name} ' || (to_jsonb(t) - 'wrong_codes' - 'letter_box')::text as row from ${name} t where to_jsonb(t)::text like any ($1)`,
  );
  const { rows } = await client.query<{ row: string }>(`${parts.join(' union all ')} order by 1`, [
    ids.map((id) => `%${id}%`),
  ]);
  return rows.map(({ row }) => row).join('\n');
}
