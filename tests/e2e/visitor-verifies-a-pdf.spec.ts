import { randomBytes } from 'node:crypto';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { networkOf } from '@/lib/network';
import { refusalAfterTry } from '@/lib/throttle';
import { altered, signed } from '../support/signed-copies';
import { wordsIn } from './support/people';
import { sealedOf } from './support/sealed';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const company = 'PT Verifikasi Nusantara';

const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
const kept = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

async function drop(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

test('a visitor drops a PDF: genuine, for whom and since when; with one byte changed it is not known, and nothing was uploaded', async ({
  page,
  browser,
}) => {
  const { verifying: t } = wordsIn.en;
  const { member } = await signed({ company });
  const { id, copy, agreement } = await sealedOf(member.organizationId);
  const keeper = await browser.newContext();
  await letIn(keeper, member);
  const bytes = await (await keeper.request.get(`/signed-copies/${id}/pdf`)).body();
  await keeper.close();

  const sent: number[] = [];
  page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));
  await page.goto('/verify');
  await expectAccessible(page);
  await drop(page, kept('copy.pdf', bytes));
  await expect(main(page).getByRole('heading', { name: t.genuine.copy, exact: true })).toBeVisible();
  const answer = main(page).getByRole('status').first();
  for (const said of [company, 'D••• L•••', copy.sha256 ?? '', t.states.in_force, agreement.version])
    await expect(answer.getByText(said).first()).toBeVisible();
  await expect(answer.getByText('Lestari')).toHaveCount(0);
  await expectAccessible(page);

  for (const [what, changed] of Object.entries(altered(bytes)).slice(0, 2)) {
    await drop(page, kept('changed.pdf', changed));
    await expect(main(page).getByRole('heading', { name: t.unknown.heading }), what).toBeVisible();
    await page.goto('/verify');
  }
  await drop(page, kept('agreement.pdf', agreement.pdf));
  await expect(main(page).getByRole('heading', { name: t.genuine.text })).toBeVisible();
  const large = kept('large.pdf', bytes);
  truncateSync(large, 200 * 1024 * 1024);
  await drop(page, large);
  await expect(main(page).getByRole('heading', { name: t.unknown.heading })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  truncateSync(large, 301 * 1024 * 1024);
  await drop(page, large);
  await expect(main(page).getByText(t.file.tooLarge)).toBeVisible();
  expect(Math.max(...sent)).toBe(0);
});

const network = `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`;

test('a visitor on a telephone types the fingerprint in Indonesian, without scripts', async ({ browser }) => {
  const { verifying: t, nav } = wordsIn.id;
  const { member } = await signed({ company });
  const { copy } = await sealedOf(member.organizationId);
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, locale: 'id-ID', viewport: { width: 320, height: 700 } },
    extraHTTPHeaders: { 'x-forwarded-for': network },
  });
  await withoutScripts(context);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: nav.verify }).click();
  await expect(page.locator('input[type=file]')).toBeHidden();
  const field = main(page).getByLabel(t.typed.label);
  await field.fill((copy.sha256 ?? '').slice(3));
  await main(page).getByRole('button', { name: t.typed.submit }).click();
  await expect(main(page).getByText(t.typed.length({ count: 61 }))).toBeVisible();
  await page.waitForLoadState();
  await expectFits(page);
  await field.fill(`${copy.sha256?.toUpperCase()}  perjanjian (2).pdf`);
  await main(page).getByRole('button', { name: t.typed.submit }).click();
  await expect(main(page).getByRole('heading', { name: t.genuine.copy, exact: true })).toBeVisible();
  // Without scripts nothing waits for the style sheet of a new page.
  await page.waitForLoadState();
  await expectFits(page);
  for (let time = 0; time < 60; time += 1) await refusalAfterTry('verify', networkOf(network));
  await page.reload();
  await expect(main(page).getByText(/^Terlalu banyak/)).toBeVisible();
  await expect(main(page).getByText(company)).toHaveCount(0);
  await context.close();
});
