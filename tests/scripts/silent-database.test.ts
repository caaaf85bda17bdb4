import { type Browser, chromium, type Page } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { findChromium } from '@/scripts/parts/chromium.mjs';
import { makePortalRole } from '@/scripts/parts/database.mjs';
import { startThrowAwayPostgres } from '@/scripts/parts/throw-away-postgres.mjs';
import { noteRaised } from '../support/raised';
import { startSilentProxy } from '../support/silent-proxy';
import { freshPlace, startPortal } from '../support/starter';

const english = 'The portal cannot reach its data at the moment';
const indonesian = 'Portal sedang tidak dapat menjangkau datanya';

test('a database that says nothing: every reader is told within six seconds that it is not their fault, and keeps what they typed', async () => {
  const { home, proxy, browser } = await stage();

  const cookie = await signedInAt(browser, home);
  for (const path of ['/providers', '/sign-in?next=%2Fcases', '/home']) {
    proxy.silence();
    await expectAway(await timed(() => fetch(`${home}${path}`, { headers: { cookie }, redirect: 'manual' })), path);
    proxy.speak();
    await expect.poll(async () => (await fetch(`${home}/providers`)).status, { timeout: 10_000 }).toBe(200);
  }

  const plain = await openPage(browser, `${home}/sign-in`, { javaScriptEnabled: false });
  await typeAndSilence(plain, proxy);
  await plain.getByRole('heading', { name: english }).waitFor({ timeout: 6_000 });
  await plain.getByRole('heading', { name: indonesian }).waitFor();
  expect(await plain.locator('[name=email]').inputValue()).toBe(reviewer.email);
  proxy.speak();
  await plain.getByLabel('Password · Kata sandi').fill('walk-the-demo');
  await plain.getByRole('button', { name: /Try again/ }).click();
  await plain.waitForURL(/\/cases/, { timeout: 20_000 });

  for (const [locale, sentence] of [
    ['en', 'The portal cannot reach its data at the moment. This is not your fault. What you typed is still here'],
    ['id', 'Portal sedang tidak dapat menjangkau datanya. Ini bukan kesalahan Anda. Yang Anda ketik masih ada di sini'],
  ] as const) {
    const page = await openPage(browser, `${home}/sign-in`, { locale });
    const sent = page.waitForResponse((response) => response.request().method() === 'POST');
    await typeAndSilence(page, proxy);
    await page.getByText(sentence).first().waitFor({ timeout: 6_000 });
    expect((await sent).status()).toBe(503);
    noteRaised(['database_away']);
    expect(await page.locator('[name=email]').inputValue()).toBe(reviewer.email);
    expect(await page.locator('[name=password]').inputValue()).toBe(reviewer.password);
    proxy.speak();
    await page.locator(submit).click();
    await page.waitForURL(/\/cases/, { timeout: 20_000 });
  }
});

const reviewer = { email: 'reviewer@mitra.example', password: 'walk-the-demo' };
const submit = 'form:has([name=password]) button[type=submit]';

async function stage() {
  const postgres = await startThrowAwayPostgres();
  onTestFinished(() => postgres.stop());
  const ownerUrl = postgres.url('postgres');
  const proxy = await startSilentProxy(await makePortalRole(ownerUrl, 'a-password-of-the-portal'));
  onTestFinished(() => proxy.stop());
  const place = await freshPlace();
  const settings = {
    DATABASE_URL: proxy.url,
    DATABASE_OWNER_URL: ownerUrl,
    DEMO: '1',
    APP_URL: `http://localhost:${place.PORT}`,
  };
  await startPortal({ ...place, ...settings, AUTH_SECRET: 'a-secret-for-tests-alone-0123456789' }).ready();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  return { home: settings.APP_URL, proxy, browser };
}

type Proxy = Awaited<ReturnType<typeof startSilentProxy>>;

async function openPage(browser: Browser, url: string, options: { locale?: string; javaScriptEnabled?: boolean }) {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

async function typeAndSilence(page: Page, proxy: Proxy) {
  await page.locator('[name=email]').fill(reviewer.email);
  await page.locator('[name=password]').fill(reviewer.password);
  proxy.silence();
  await page.locator(submit).click({ noWaitAfter: true });
}

async function signedInAt(browser: Browser, home: string) {
  const page = await openPage(browser, `${home}/sign-in`, {});
  await page.locator('[name=email]').fill(reviewer.email);
  await page.locator('[name=password]').fill(reviewer.password);
  await page.locator(submit).click();
  await page.waitForURL(/\/cases/, { timeout: 20_000 });
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function timed(ask: () => Promise<Response>) {
  const began = Date.now();
  const answer = await ask();
  return { answer, took: Date.now() - began };
}

async function expectAway({ answer, took }: Awaited<ReturnType<typeof timed>>, path: string) {
  expect(answer.status, path).toBe(503);
  expect(took, path).toBeLessThan(6_000);
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  const page = await answer.text();
  for (const words of [english, 'This is not your fault', indonesian, 'Ini bukan kesalahan Anda'])
    expect(page).toContain(words);
}
