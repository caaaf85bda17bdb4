import type { Page } from '@playwright/test';
import { after, days, now } from '@/lib/clock';
import { dayOf } from '@/lib/reader/day';
import { wordsIn } from './support/people';
import { enter } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

// Both write as one operator, for whom what was typed is kept.
test.describe.configure({ mode: 'default' });

const words = wordsIn.en;
const { agreementVersions: t, agreements, fields, labels } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const on = (inDays: number) => dayOf(after(now(), days(inDays)));
const version = () => `c-${now().getTime().toString(36)}`;

/** Writes what an operator writes of a new version, its text as it stands there with one clause changed. */
async function write(page: Page, label: string, { from = 'seven days', to = 'fourteen days', inDays = 45 } = {}) {
  await page.getByLabel(labels.versionLabel, { exact: true }).fill(label);
  const text = page.getByLabel(labels.text, { exact: true });
  await text.fill((await text.inputValue()).replace(from, to));
  await page.getByLabel(labels.changes_en).fill('Subscriptions can be cancelled for longer.');
  await page.getByLabel(labels.changes_id).fill('Langganan dapat dibatalkan lebih lama.');
  await page.getByLabel(labels.effectiveOn).fill(on(inDays));
}

test('an operator writes a version, reads what changes, publishes it once, and takes it back before its day', async ({
  page,
}) => {
  await enter(page, 'operator@mitra.example');
  await page.goto('/agreement-versions');
  await expect(page.getByText(t.sampleNotice)).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: t.add }).click();
  await main(page)
    .getByRole('link', { name: t.form.other({ kind: t.kinds.mca }) })
    .click();
  await expect(page.getByRole('heading', { name: t.form.addHeading({ kind: t.kinds.mca }) })).toBeVisible();

  const label = version();
  await write(page, 'with blanks', { to: 'fourteen days <script>alert(1)</script>' });
  await press(page, t.form.add);
  await expect(page.getByRole('link', { name: fields.version_malformed() })).toBeVisible();
  await expect(page.getByRole('link', { name: fields.text_html({ label: labels.text }) })).toBeVisible();
  await expectAccessible(page);
  await write(page, label, { from: ' <script>alert(1)</script>', to: '', inDays: 29 });
  await press(page, t.form.add);
  await expect(main(page).getByRole('alert')).toContainText('announced at least 30 days before its day');
  await page.getByLabel(labels.effectiveOn).fill(on(45));
  await press(page, t.form.add);
  await expect(page.getByText(t.done.saved)).toBeVisible();

  await expect(main(page).getByRole('deletion').filter({ hasText: 'seven' })).toBeVisible();
  await expect(main(page).getByRole('insertion').filter({ hasText: 'fourteen' })).toBeVisible();
  await expectAccessible(page);
  const at = new URL(page.url()).pathname;
  const pdf = await page.request.get(`${at}/pdf`);
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await page.goto(`${at}/text`);
  await expect(page.getByText('It can be cancelled within fourteen days of its start.')).toBeVisible();
  await expect(page.getByText('dapat dibatalkan dalam tujuh hari')).toBeVisible();
  await expectAccessible(page);

  await page.goto(at);
  const other = await page.context().newPage();
  await other.goto(at);
  await press(page, t.publish.submit({ version: label }));
  await expect(page.getByText(t.done.published)).toBeVisible();
  await expect(main(page).getByText(t.states.announced).first()).toBeVisible();
  expect((await page.request.get(`${at}/pdf`)).status()).toBe(200);
  await press(other, t.publish.submit({ version: label }));
  await expect(main(other).getByRole('alert')).toBeVisible();
  await other.close();

  await press(page, t.withdraw.submit({ version: label }));
  await expect(page.getByText(t.done.withdrawn)).toBeVisible();
  await page.goto('/agreement-versions');
  await expect(main(page).getByRole('row').filter({ hasText: label })).toContainText(t.states.withdrawn);
  await expectInvariants();
});

test('without JavaScript, on a telephone, a draft is written, kept, and thrown away', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await enter(page, 'operator@mitra.example');
  await page.goto('/agreement-versions/new?kind=mca');
  await expectFits(page);
  await write(page, version());
  await press(page, t.form.add);
  await expect(page.getByText(t.done.saved)).toBeVisible();
  await expect(page.getByText(agreements.changes.marks)).toBeVisible();
  await expectFits(page);
  await press(page, t.discard.submit);
  await expect(page.getByText(t.done.discarded)).toBeVisible();
  await expectFits(page);
});
