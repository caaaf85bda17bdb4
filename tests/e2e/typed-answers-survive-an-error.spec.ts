import type { Browser, BrowserContext, Page } from '@playwright/test';
import { db } from '@/lib/db';
import { listTyped } from '@/lib/form/typed-answers';
import { reseller, started } from '../support/story';
import { type Named, named } from './support/invitations';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const { labels, profile, typing } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const name = (page: Page) => main(page).getByLabel(labels.legalName);
const save = (page: Page) => main(page).getByRole('button', { name: profile.save, exact: true }).click();
const saved = (page: Page) => expect(main(page).getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();
const company = '/enrollment/company';

async function begun(): Promise<Named> {
  const one = await named(await reseller('ID'), 'Draft');
  await started(one);
  return one;
}

async function device(
  browser: Browser,
  who: Named,
  javaScriptEnabled = true,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled });
  await letIn(context, who);
  const page = await context.newPage();
  await page.goto(company);
  return { context, page };
}

for (const script of [true, false])
  test(`a page with an error, left and opened again, here and on a second device, ${script ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const who = await begun();
    const { context, page } = await device(browser, who, script);
    await name(page).fill('PT Belum Selesai');
    await save(page);
    await expect(main(page).getByRole('alert')).toBeVisible();
    await expect(name(page)).toHaveValue('PT Belum Selesai');
    await saved(page);
    await main(page).getByRole('link', { name: profile.back, exact: true }).click();
    await expect(page).toHaveURL(/\/enrollment$/);
    // A browser without script would post again.
    await (script ? page.goBack() : page.goto(company));
    await expect(name(page)).toHaveValue('PT Belum Selesai');

    const other = await device(browser, who, !script);
    await expect(main(other.page).getByText(typing.form.again)).toBeVisible();
    await expect(name(other.page)).toHaveValue('PT Belum Selesai');
    if (!script) await expectAccessible(other.page);
    await main(other.page).getByLabel(labels.addressLine1).fill('Jalan Satu 1');
    await main(other.page).locator('[name=postalCode]').fill('40111');
    await main(other.page).getByLabel(labels.city, { exact: true }).fill('Bandung');
    await save(other.page);
    await expect(other.page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();
    await other.page.goto(company);
    await expect(main(other.page).getByText(typing.form.again)).toHaveCount(0);
    await context.close();
    await other.context.close();
  });

test('with script, what is typed is kept without pressing anything, also when the page is left at once', async ({
  browser,
}) => {
  const who = await begun();
  const { context, page } = await device(browser, who);
  await name(page).fill('PT Sedang Diketik');
  await saved(page);
  await name(page).fill('PT Sedang Diketik Lagi');
  await main(page).getByRole('link', { name: profile.back, exact: true }).click();
  await expect(page).toHaveURL(/\/enrollment$/);
  await expect.poll(async () => (await kept(who))?.legalName).toBe('PT Sedang Diketik Lagi');
  await page.goBack();
  await expect(name(page)).toHaveValue('PT Sedang Diketik Lagi');
  await main(page).getByRole('button', { name: typing.form.discard }).click();
  await expect(name(page)).not.toHaveValue(/Diketik/);
  expect(await kept(who)).toBeNull();
  await context.close();
});

test('older text of another tab does not go over newer text unasked', async ({ browser }) => {
  const who = await begun();
  const { context, page } = await device(browser, who);
  const second = await context.newPage();
  await second.goto(company);
  await name(second).fill('PT Lebih Baru');
  await saved(second);
  await name(page).fill('PT Lebih Lama');
  await expect(main(page).getByText(/^You typed newer text/)).toBeVisible();
  await expectAccessible(page);
  expect((await kept(who))?.legalName).toBe('PT Lebih Baru');
  await main(page).getByRole('button', { name: typing.form.keepThis }).click();
  await expect.poll(async () => (await kept(who))?.legalName).toBe('PT Lebih Lama');
  await context.close();
});

test('a megabyte in a field is refused in words and not kept', async ({ browser }) => {
  const who = await begun();
  const { context, page } = await device(browser, who);
  await name(page).evaluate((field: HTMLInputElement) => {
    field.value = 'x'.repeat(1_000_000);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(main(page).getByText(typing.form.tooLong)).toBeVisible();
  expect(await db.typedAnswer.count({ where: { userId: who.userId } })).toBe(0);
  await context.close();
});

async function kept(who: Named) {
  const found = await listTyped(who, [company]);
  return found[0]?.typed ?? null;
}
