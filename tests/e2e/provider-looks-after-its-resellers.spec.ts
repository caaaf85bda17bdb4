import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { open, park } from '@/lib/invitation/answers';
import { holding, invite } from '../support/invitations';
import { colleague } from '../support/people';
import { partneredIn, providerIn, resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, follow, test } from './support/test';

const words = wordsIn.en;
const { diagnosis: d, partnerships: lists } = words;
const { resellers: w } = lists;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const partnerIdOf = async (organizationId: string) =>
  (await db.location.findFirstOrThrow({ where: { organizationId } })).partnerId;

test('a provider finds a reseller by part of its PartnerID, and takes the list away with no formula in it', async ({
  context,
  page,
}) => {
  const { provider, reseller } = await partneredIn('FR');
  const { organizationId } = reseller;
  const name = `=HYPERLINK("http://evil.example") ${organizationId.slice(-6)}`;
  await db.organization.update({ where: { id: organizationId }, data: { name } });
  const partnerId = await partnerIdOf(organizationId);
  await letIn(context, provider);
  await page.goto('/indirect-resellers');
  await page.getByRole('searchbox', { name: w.search }).fill(partnerId.slice(1, 6));
  await press(page, w.find);
  await expect(main(page).getByRole('link', { name, exact: true })).toBeVisible();
  await expect(main(page).getByRole('link', { name: w.viewCustomersOf({ reseller: name }) })).toHaveAttribute(
    'href',
    /^\/customers\?pair=[\da-f-]{36}$/,
  );
  for (const word of [w.ready, lists.statuses.active])
    await expect(main(page).getByText(word, { exact: true })).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name: w.download }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${w.file.name}.csv`);
  const [headings, row, ...rest] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(headings).toContain(w.columns.readiness);
  expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")`);
  expect(row).toContain(partnerId);
  expect(rest).toEqual([]);
  await page.getByRole('searchbox', { name: w.search }).fill('zzz');
  await press(page, w.find);
  await expect(main(page).getByRole('heading', { name: w.notFound({ search: 'zzz' }) })).toBeVisible();
  await page.goto('/indirect-resellers?view=ended');
  await expect(main(page).getByRole('heading', { name: w.empty.ended.heading })).toBeVisible();
  await expectAccessible(page);
});

test('a provider asks by PartnerID why its reseller sees no button, without JavaScript too', async ({ browser }) => {
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID', 'qualified')];
  const partnerId = await partnerIdOf(reseller.organizationId);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    await letIn(context, provider);
    const page = await context.newPage();
    await page.goto('/indirect-resellers');
    await main(page).getByRole('link', { name: w.noButton }).click();
    await page.getByLabel(d.reseller.partnerId).fill(`${partnerId.slice(0, 3)} ${partnerId.slice(3)}`);
    await press(page, d.reseller.look);
    await expect(main(page).getByText(d.reseller.findings.not_signed).first()).toBeVisible();
    await expect(main(page).getByText(d.reseller.findings.none_sent)).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.goto('/indirect-resellers/diagnosis?partnerId=12');
    await expect(page.getByText(words.fields.partner_id_malformed())).toBeVisible();
    await context.close();
  }
});

test('somebody of a company finds out that an invitation waits, who can press the button, and asks them', async ({
  context,
  page,
}) => {
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const id = await invite(provider);
  const desk = await colleague(reseller, ['helpdesk_agent']);
  await open(holding(desk, id));
  await park(holding(desk, id));
  await letIn(context, desk);
  await page.goto('/indirect-providers');
  await main(page).getByRole('link', { name: lists.providers.noButton }).click();
  await expect(main(page).getByText(d.own.findings.not_global_admin()).first()).toBeVisible();
  await expect(main(page).getByText(reseller.email)).toBeVisible();
  await expectAccessible(page);
  await press(page, d.own.ask({ provider: provider.name }));
  await expect(page).toHaveURL(/asked=yes/);
  await letterTo(reseller.email, /asks you to decide/);
});

test('an account manager’s list begins with their territory, and holds nothing else where the company limits it', async ({
  browser,
  context,
  page,
}) => {
  const { territories: t } = words;
  const { provider, reseller, id } = await partneredIn('ID');
  const { membershipId, ...rosa } = await colleague(provider, ['sales_agent']);
  await letIn(context, provider);
  await page.goto(`/settings/users/${membershipId}`);
  await follow(main(page).getByRole('link', { name: t.change }));
  await expectAccessible(page);
  await main(page).getByLabel('Malaysia', { exact: true }).check();
  await press(page, t.submit);
  await expect(main(page).getByText(t.kept)).toBeVisible();

  const theirs = await browser.newContext();
  await letIn(theirs, rosa);
  const list = await theirs.newPage();
  const row = main(list).getByRole('link', { name: reseller.name, exact: true });
  await list.goto('/indirect-resellers');
  await expect(main(list).getByText(t.shown({ what: 'Malaysia' }))).toBeVisible();
  await expect(row).toHaveCount(0);
  await expectAccessible(list);
  await main(list).getByRole('link', { name: t.showAll }).click();
  await expect(row).toBeVisible();

  await page.goto('/settings/users');
  await press(page, t.setting.limit);
  await expect(main(page).getByText(t.setting.limits)).toBeVisible();
  await list.goto('/indirect-resellers?territory=all');
  await expect(main(list).getByText(t.only({ what: 'Malaysia' }))).toBeVisible();
  await expect(row).toHaveCount(0);
  expect((await list.goto(`/indirect-resellers/${id}`))?.status()).toBe(404);
  await theirs.close();
});

test.describe('on a telephone, in Indonesian', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'id-ID' });

  test('both diagnoses fit and are read aloud well', async ({ context, page }) => {
    test.slow();
    const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID', 'in_review')];
    for (const { userId } of [provider, reseller])
      await db.user.update({ where: { id: userId }, data: { locale: 'id' } });
    await letIn(context, provider);
    const partnerId = await partnerIdOf(reseller.organizationId);
    await page.goto(`/indirect-resellers/diagnosis?partnerId=${partnerId}`);
    await expect(main(page).getByText(wordsIn.id.diagnosis.reseller.findings.in_review).first()).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
    await letIn(context, reseller);
    for (const path of ['/indirect-providers', '/indirect-providers/diagnosis']) {
      await page.goto(path);
      await expectAccessible(page);
      await expectFits(page);
    }
  });
});
