import type { Page } from '@playwright/test';
import { colleague } from '../support/people';
import { resellerIn } from './support/invitations';
import { createAccount } from './support/journey';
import { codeIn, letterTo, linkIn } from './support/letters';
import { demoPassword, newApplicant, password, signIn, wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { labels, roles, settings: w, reasons, join, deadLink } = words;

test('an admin becomes Admin agent, adds a person by letter, and gives and takes roles', async ({ page, browser }) => {
  const who = newApplicant();
  const colleague = `sari@${who.domain}`;
  await createAccount({ page, words, who });

  await page.goto('/settings/users');
  await expect(page.getByText(reasons.admin_agent_missing())).toBeVisible();
  await expect(page.getByRole('link', { name: w.users.add })).toHaveCount(0);
  await page.getByRole('link', { name: 'Nadia Putri' }).click();
  await page.getByLabel(roles.admin_agent).check();
  await press(page, w.user.update);
  await expect(page.getByText(w.user.updated)).toBeVisible();
  await page.getByLabel(roles.global_admin, { exact: true }).uncheck();
  await press(page, w.user.update);
  await expect(page.getByText(reasons.last_global_admin())).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings/users');
  await page.getByRole('link', { name: w.users.add }).click();
  await page.getByLabel(labels.firstName).fill('Sari');
  await page.getByLabel(labels.lastName).fill('Utami');
  await page.getByLabel(labels.email).fill(colleague);
  await page.getByLabel(roles.sales_agent).check();
  await expectAccessible(page);
  await press(page, w.addUser.submit);
  await expect(page.getByText(w.users.added({ email: colleague }))).toBeVisible();
  await expectAccessible(page);

  const letter = await letterTo(colleague, new RegExp(who.tag));
  const link = linkIn(letter);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(
    other.getByRole('heading', { level: 1, name: join.heading({ organization: who.company }) }),
  ).toBeVisible();
  await expectAccessible(other);
  await other.getByLabel(labels.letterCode).fill(codeIn(letter));
  await other.getByLabel(labels.password, { exact: true }).fill(password);
  await press(other, join.submit);
  await expect(other.getByText(words.signIn.joined)).toBeVisible();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1, name: deadLink.used.heading })).toBeVisible();
  await expectAccessible(other);

  await signIn(other, words, colleague, password);
  await other.goto('/settings/users');
  await expect(other.getByText(w.users.readOnly)).toBeVisible();
  await other.getByRole('link', { name: 'Nadia Putri' }).click();
  await expect(other.getByRole('button', { name: w.user.update })).toHaveCount(0);

  await page.goto('/settings/users?role=sales_agent');
  await page.getByRole('link', { name: 'Sari Utami' }).click();
  await press(page, w.user.off);
  await expect(page.getByText(w.user.offDone)).toBeVisible();
  await other.goto('/settings/users');
  await expect(other.getByText(words.shell.notFound.title).first()).toBeVisible();
  await expectInvariants();
});

test('no address ticks a role: what an admin ticked before the proof is found in their own browser', async ({
  browser,
  context,
  page,
}) => {
  const admin = await resellerIn('ID');
  const { membershipId } = await colleague(admin, ['sales_agent']);
  const at = `/settings/users/${membershipId}`;
  const box = (of: Page, role: keyof typeof roles) => of.getByLabel(roles[role], { exact: true });
  const anHourAgo = new Date(Date.now() - 3_600_000);
  await letIn(context, admin, anHourAgo);
  await page.goto(at);
  await box(page, 'user_admin').check();
  await press(page, w.user.update);
  await expect(page.getByRole('heading', { level: 1, name: words.reauthenticate.heading })).toBeVisible();
  expect(page.url()).not.toContain('user_admin');
  await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
  await press(page, words.reauthenticate.submit);
  await expect(page).toHaveURL(new RegExp(`${at}$`));
  await expect(box(page, 'user_admin')).toBeChecked();
  await expect(box(page, 'sales_agent')).toBeChecked();

  const other = await browser.newContext();
  await letIn(other, admin);
  const sent = await other.newPage();
  await sent.goto(`${at}?proven=yes&roles=global_admin.user_admin`);
  await expect(box(sent, 'sales_agent')).toBeChecked();
  for (const role of ['global_admin', 'user_admin'] as const) await expect(box(sent, role)).not.toBeChecked();

  await box(page, 'user_admin').uncheck();
  await box(page, 'billing_admin').check();
  await press(page, w.user.update);
  await expect(page.getByText(w.user.updated)).toBeVisible();
  await expect(box(page, 'user_admin')).not.toBeChecked();
  await expect(box(page, 'billing_admin')).toBeChecked();
});

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
