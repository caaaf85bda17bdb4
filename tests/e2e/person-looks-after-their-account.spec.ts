import type { Page } from '@playwright/test';
import { createAccount } from './support/journey';
import { codeIn, letterTo, linkIn } from './support/letters';
import { demoPassword, newApplicant, password, reasonSaid, signIn, wordsIn } from './support/people';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { labels, settings: w, forgotPassword, resetPassword, deadLink } = words;

test('a person ends a session elsewhere, changes the password, and chooses a new one by letter', async ({
  page,
  browser,
}) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, words, who.email, password);

  await page.goto('/settings/sessions');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^End the session on/ }).click();
  await expect(page.getByText(w.sessions.ended)).toBeVisible();
  await elsewhere.goto('/settings');
  await expect(elsewhere).toHaveURL(/\/sign-in/);

  const changed = 'a password that came later';
  await page.goto('/settings/password');
  await expectAccessible(page);
  await page.getByLabel(labels.presentPassword).fill(password);
  await page.getByLabel(labels.newPassword).fill(changed);
  await press(page, w.password.submit);
  await expect(page.getByText(w.password.changed)).toBeVisible();

  await elsewhere.goto('/forgot-password');
  await elsewhere.getByLabel(labels.email).fill(who.email);
  await press(elsewhere, forgotPassword.submit);
  await expect(elsewhere.getByText(forgotPassword.sent({ email: who.email }))).toBeVisible();
  await expectAccessible(elsewhere);
  const letter = await letterTo(who.email, 'Choose a new password');
  const link = linkIn(letter);
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { level: 1, name: resetPassword.heading })).toBeVisible();
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel(labels.letterCode).fill(codeIn(letter));
  await elsewhere.getByLabel(labels.newPassword).fill('a password from the letter');
  await press(elsewhere, resetPassword.submit);
  await expect(elsewhere.getByText(words.signIn.reset)).toBeVisible();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { level: 1, name: deadLink.used.heading })).toBeVisible();
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, words, who.email, 'a password from the letter');
  await expectInvariants();
});

test('an address nobody has gets the same answer and no letter', async ({ page }) => {
  const { email } = newApplicant();
  await page.goto('/forgot-password');
  await page.getByLabel(labels.email).fill(email);
  await press(page, forgotPassword.submit);
  await expect(page.getByText(forgotPassword.sent({ email }))).toBeVisible();
});

test('somebody already here founds one more work account and uses it from then on', async ({ page }) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  await page.goto('/create-work-account?country=FR');
  await expectAccessible(page);
  await page.getByLabel(labels.organization).fill(`Maju France ${who.tag}`);
  await press(page, words.createAccount.submit);
  await expect(page).toHaveURL(/\/welcome\?country=FR/);
  await expect(page.getByText(words.welcome.begin.signedIn({ organization: `Maju France ${who.tag}` }))).toBeVisible();
  await page.goto('/welcome?country=ID');
  await expect(page.getByText(reasonSaid(words, 'country_mismatch', { country: 'FR', chosen: 'ID' }))).toBeVisible();
  await expectAccessible(page);
});

test('the settings of an active reseller show its status, its signature and its PartnerID', async ({ page }) => {
  await signIn(page, words, 'admin@alder.example', demoPassword);
  for (const path of ['', '/identifiers', '/legal-info', '/legal-info/reseller', '/legal-info/program', '/users']) {
    await page.goto(`/settings${path}`);
    await expectAccessible(page);
  }
  await page.goto('/settings/legal-info/program');
  await expect(page.getByText(w.legalInfo.statuses.active, { exact: true })).toBeVisible();
  await page.goto('/settings/identifiers');
  await expect(page.getByText(w.identifiers.associated)).toBeVisible();
});

test('staff without a work account see only their own settings', async ({ page }) => {
  await signIn(page, words, 'operator@mitra.example', demoPassword);
  await page.goto('/settings');
  await expect(page.getByRole('link', { name: w.nav.sessions })).toBeVisible();
  await expect(page.getByRole('link', { name: w.nav.users })).toHaveCount(0);
});

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
