import type { Page } from '@playwright/test';
import { createAccount } from './support/journey';
import { codeIn, letterTo, linkIn } from './support/letters';
import { newApplicant, password, signIn, wordsIn } from './support/people';
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

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
