import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { trio } from '../support/customers';
import { resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const emailOf = async (userId: string) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

test('a company sees what its end would touch, gives notice, and takes it back; its provider and its customer are told', async ({
  page,
}) => {
  const words = wordsIn.en;
  const { exit: t } = words;
  const { reseller, provider, customer } = await trio();
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: provider.organizationId } });
  await letIn(page.context(), reseller);
  await page.goto('/settings/legal-info/program');
  await main(page).getByRole('link', { name: t.link }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
  await expect(main(page).getByText(t.effects.providers({ names: name }))).toBeVisible();
  await expectAccessible(page);
  await press(page, t.submit);
  await expect(main(page).getByRole('alert')).toBeVisible();
  await page.getByLabel(words.labels.reason).fill('We close the branch.');
  await press(page, t.submit);
  await expect(main(page).getByRole('button', { name: t.takeBack })).toBeVisible();
  await expectAccessible(page);
  for (const { userId } of [provider, customer])
    expect((await letterTo(await emailOf(userId), /leaves the programme/)).text).toContain('We close the branch.');

  await press(page, t.takeBack);
  await expect(main(page).getByRole('link', { name: t.link })).toBeVisible();
  await letterTo(await emailOf(provider.userId), /stays in the programme/);
  await expectInvariants();
});

test('without JavaScript, on a telephone, in Indonesian: notice is given, and the overview shows its day', async ({
  browser,
}) => {
  const words = wordsIn.id;
  const { exit: t } = words;
  const admin = await resellerIn('ID');
  await speak(admin, 'id');
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ viewport, locale: 'id-ID' });
  await withoutScripts(context);
  await letIn(context, admin);
  const page = await context.newPage();
  await page.goto('/settings/legal-info/end');
  await expectFits(page);
  await expectAccessible(page);
  await page.getByLabel(words.labels.reason).fill('Kami menutup cabang.');
  await press(page, t.submit);
  await expect(main(page).getByRole('button', { name: t.takeBack })).toBeVisible();
  await expectFits(page);
  await letterTo(admin.email, /keluar dari program/);
  await page.goto('/overview');
  await expect(main(page).getByText(words.overview.coming.exit()).first()).toBeVisible();
  await expectFits(page);
});
