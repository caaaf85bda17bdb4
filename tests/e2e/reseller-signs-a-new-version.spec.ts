import type { Browser, Page } from '@playwright/test';
import { Client } from 'pg';
import { after, days, now } from '@/lib/clock';
import { dayOf } from '@/lib/reader/day';
import { openDemo } from './support/demo-stage';
import { wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, test } from './support/test';

const { en: words, id: indonesian } = wordsIn;
const { agreements: a, agreementVersions: t, labels } = words;

test.describe.configure({ mode: 'default' });

// Of its own: a version that everybody must accept would stand above every page of every other test.
let demo: Awaited<ReturnType<typeof openDemo>>;

test.beforeAll(async () => {
  demo = await openDemo();
});
test.afterAll(() => demo?.stop());

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const strip = (page: Page, says = a) => page.getByRole('region', { name: says.newVersion.strip });

async function pageOf(browser: Browser, who: 'partner' | 'operator', more: object = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: demo.url, ...more });
  await context.addCookies([demo.people.cookies[who]]);
  return context.newPage();
}

async function inDatabase(text: string): Promise<void> {
  const client = new Client({ connectionString: demo.database });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** Publishes a version in which the notice of clause 12.1 is longer. */
async function publish(page: Page, label: string, inDays: number): Promise<void> {
  await page.goto('/agreement-versions/new');
  await page.getByLabel(labels.versionLabel, { exact: true }).fill(label);
  const text = page.getByLabel(labels.text, { exact: true });
  await text.fill((await text.inputValue()).replace(/at least \d+ days/, `at least ${inDays} days`));
  await page.getByLabel(labels.changes_en).fill(`We write ${inDays} days before.`);
  await page.getByLabel(labels.changes_id).fill(`Kami menyurati ${inDays} hari sebelumnya.`);
  await page.getByLabel(labels.effectiveOn).fill(dayOf(after(now(), days(inDays))));
  await press(page, t.form.add);
  await press(page, t.publish.submit({ version: label }));
  await expect(page.getByText(t.done.published)).toBeVisible();
}

test('a reseller is told of a new version, reads what changes, and accepts it with one press before its day', async ({
  browser,
}) => {
  test.slow();
  const [operator, page] = [await pageOf(browser, 'operator'), await pageOf(browser, 'partner')];
  await publish(operator, '2027-a', 45);
  const told = () =>
    demo.received.find(
      ({ recipients, headers }) => recipients.includes(demo.people.partnerEmail) && /2027-a/.test(headers),
    );
  await expect.poll(() => told() !== undefined, { timeout: 120_000 }).toBe(true);

  await page.goto('/customers');
  await expect(strip(page)).toContainText('2027-a');
  await expectAccessible(page);
  await strip(page).getByRole('button', { name: a.newVersion.read }).click();
  await expect(page.getByRole('heading', { level: 1, name: a.changes.heading })).toBeVisible();
  await expect(page.getByText('We write 45 days before.')).toBeVisible();
  await expect(main(page).getByRole('deletion').filter({ hasText: '30' })).toBeVisible();
  await expect(main(page).getByRole('insertion').filter({ hasText: '45' })).toBeVisible();
  await expectAccessible(page);

  await operator.getByRole('link', { name: t.one.board }).click();
  await expect(main(operator).getByRole('row').filter({ hasText: t.board.states.opened })).toBeVisible();
  await expectAccessible(operator);
  await main(operator).getByRole('row').getByRole('button').first().click();
  await expect(operator.getByText(t.board.done.one)).toBeVisible();

  await expect(page.getByLabel(labels.title)).toHaveValue('Director');
  await press(page, a.changes.accept.submit({ version: '2027-a' }));
  await expect(page.getByText(a.newVersion.accepted)).toBeVisible();
  await expect(strip(page)).toHaveCount(0);
  await expect(main(page).getByText('2026-11', { exact: true })).toBeVisible();
  await operator.reload();
  await expect(main(operator).getByRole('row').filter({ hasText: t.board.states.signed })).toBeVisible();
});

test('once its day has come, an unaccepted version stops new business, says so in Indonesian on a telephone, and is accepted without JavaScript', async ({
  browser,
}) => {
  const operator = await pageOf(browser, 'operator');
  await publish(operator, '2027-b', 60);
  await inDatabase(`update agreement set effective_from = now() - interval '1 hour' where version = '2027-b';
    update agreement set effective_from = now() - interval '2 hours' where version = '2027-a';
    update app_user set locale = 'id' where email = '${demo.people.partnerEmail}'`);
  const page = await pageOf(browser, 'partner', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const { agreements: id, labels: called } = indonesian;
  await page.goto('/agreements');
  await expect(strip(page, id)).toContainText('2027-b');
  await expect(main(page).getByText(id.changes.blocked)).toBeVisible();
  await expectFits(page);
  await press(page, id.newVersion.read);
  await expect(page.getByText('Kami menyurati 60 hari sebelumnya.')).toBeVisible();
  await expectFits(page);
  await page.getByLabel(called.title).fill('Direktur');
  await press(page, id.changes.accept.submit({ version: '2027-b' }));
  await expect(page.getByText(id.newVersion.accepted)).toBeVisible();
  await expect(strip(page, id)).toHaveCount(0);
  await expectFits(page);
});
