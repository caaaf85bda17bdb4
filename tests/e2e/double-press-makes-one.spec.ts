import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { db } from '@/lib/db';
import { bring, cast } from '../support/story';
import { providerIn } from './support/invitations';
import { contactOf, type Making, makings } from './support/makings';
import { origin } from './support/origin';
import { letIn } from './support/session';
import { expect, test } from './support/test';

/** Opens the form's page, without script, and writes down what its button would send. */
async function filled(page: Page, { at, form = 'form:has([name=key])', typed = {} }: Making): Promise<FormData> {
  await page.goto(at);
  const there = page.getByRole('main').locator(form).first();
  await expect(there.locator('[name=key]'), `${at} has no such form, or that no key`).toHaveValue(/.{16,}/);
  const shown = await there.evaluate((one: HTMLFormElement) =>
    [...new FormData(one)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
  const sent = new FormData();
  for (const [name, value] of shown) if (!(name in typed)) sent.append(name, value);
  for (const [name, value] of Object.entries(typed))
    sent.append(name, typeof value === 'string' ? value : new File([value.text], value.name, { type: 'text/csv' }));
  return sent;
}

async function press(context: BrowserContext, at: string, sent: FormData) {
  const headers = { origin, 'sec-fetch-site': 'same-origin', accept: 'text/html' };
  const response = await context.request.post(at, { multipart: sent, headers, maxRedirects: 0 });
  return { status: response.status(), to: response.headers().location ?? '' };
}

/** What makes something and is answered with a cookie. */
const carrying = [
  'a work account',
  'a user',
  'a letter to choose a new password',
  'a question for a new link',
  'a question to the admins',
  'a question of a customer to its admins',
] as const;

async function open(browser: Browser, { by, carries }: Making) {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  if (by) await letIn(context, by);
  if (carries) await context.addCookies([{ name: 'address', value: carries, url: origin }]);
  return { context, page: await context.newPage() };
}

for (const [what, make] of Object.entries(makings))
  test(`four presses at once make ${what} once, and all are led to the same place`, async ({ browser }) => {
    const making = await make();
    const { context, page } = await open(browser, making);
    const sent = await filled(page, making);
    expect(await making.made()).toBe(0);
    const answers = await Promise.all([1, 2, 3, 4].map(() => press(context, making.at, sent)));
    expect(new Set(answers.map(({ to }) => to)).size, JSON.stringify(answers)).toBe(1);
    expect(answers.every(({ status }) => status === 303 || status === 200)).toBe(true);
    expect(await making.made(), JSON.stringify(answers)).toBe(1);
    expect(await press(context, making.at, sent)).toEqual(answers[0]);
    expect(await making.made()).toBe(1);
    await context.close();
  });

// Without script, whoever presses twice is shown the answer to the second press: what the first one carried is lost.
for (const what of carrying)
  test(`the second answer to ${what} opens the same page as the first`, async ({ browser }) => {
    const making = await (makings[what] as () => Promise<Making>)();
    const first = await open(browser, making);
    const sent = await filled(first.page, making);
    const { to } = await press(first.context, making.at, sent);
    const second = await open(browser, making);
    expect((await press(second.context, making.at, sent)).to).toBe(to);
    const [one, other] = await Promise.all([first, second].map(({ page }) => headingAt(page, to)));
    expect(other).toEqual(one);
    expect(await making.made()).toBe(1);
    await Promise.all([first, second].map(({ context }) => context.close()));
  });

async function headingAt(page: Page, to: string): Promise<(string | null)[]> {
  const { protocol, host } = new URL(origin);
  const { pathname, search } = new URL(to, origin);
  await page.goto(`${protocol}//${host}${pathname}${search}`);
  const main = page.getByRole('main');
  return [await main.getByRole('heading').first().textContent(), await main.textContent()];
}

test('other answers, sent from the same page after going back, are another wish', async ({ browser }) => {
  const making = await (makings['an invitation'] as () => Promise<Making>)();
  const { context, page } = await open(browser, making);
  const sent = await filled(page, making);
  const [first] = [await press(context, making.at, sent), await press(context, making.at, sent)];
  const other = `${randomUUID()}@company.example`;
  sent.set('email', other);
  const second = await press(context, making.at, sent);
  expect(second.to).not.toBe(first.to);
  expect([await making.made(), await db.invitation.count({ where: { email: other } })]).toEqual([1, 1]);
  await context.close();
});

test('a refused form may be mended and sent again, and each page it comes back on has a key', async ({ browser }) => {
  const by = await providerIn('ID');
  const email = `${randomUUID()}@company.example`;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  await letIn(context, by);
  const page = await context.newPage();
  await page.goto('/invitations/new');

  const send = page.locator('main form:has([name=email]) button[type=submit]').first();
  await page.locator('main [name=email]').fill('nobody');
  await send.click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.locator('main [name=email]').fill(email);
  await send.click();
  await page.waitForURL(/\/invitations\/[0-9a-f-]{36}/);
  expect(await db.invitation.count({ where: { email } })).toBe(1);
  await context.close();
});

test('with script, a form that stays on its page may be sent again on purpose', async ({ browser }) => {
  const people = await cast();
  await bring(people, 'email_pending');
  const address = contactOf(people.member);
  const context = await browser.newContext({ baseURL: origin });
  await letIn(context, people.member);
  const page = await context.newPage();
  await page.goto('/enrollment');
  const again = page.getByRole('main').locator('form:has([name=key])').first().getByRole('button');
  const letters = () => db.letter.count({ where: { address, name: 'confirm-email' } });
  await again.dblclick();
  await page.waitForURL(/resent=yes/);
  await expect.poll(letters).toBe(2);
  const key = await page.locator('main [name=key]').first().inputValue();
  await again.click();
  await expect.poll(letters).toBe(3);
  await expect(page.locator('main [name=key]').first()).not.toHaveValue(key);
  await context.close();
});
