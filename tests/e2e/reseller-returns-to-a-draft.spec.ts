import { beginEnrollment, createAccount } from './support/journey';
import { newApplicant, password, signIn, wordsIn } from './support/people';
import { expect, expectInvariants, test } from './support/test';

test('what was typed is there again on another device', async ({ browser }) => {
  const words = wordsIn.en;
  const who = newApplicant();
  const office = await browser.newContext();
  const page = await office.newPage();
  const walk = { page, words, who };
  await createAccount(walk);
  await beginEnrollment(walk);
  await page.goto('/enrollment/company');
  await page.getByLabel(words.labels.legalName).fill(`${who.company} Tbk`);
  await page.getByLabel(words.labels.addressLine1).fill('Jalan Merdeka 10');
  await page.getByLabel(words.labels.city, { exact: true }).fill('Surabaya');
  await page.getByLabel(words.labels.postalCode).fill('60111');
  await page.getByRole('button', { name: words.profile.save }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.profile.primary.heading })).toBeVisible();
  await office.close();

  const home = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const later = await home.newPage();
  await signIn(later, words, who.email, password);
  await expect(later).toHaveURL(/\/enrollment$/);
  await expect(later.getByText(/draft saved \d\d:\d\d/)).toBeVisible();
  await later.goto('/enrollment/company');
  await expect(later.getByLabel(words.labels.legalName)).toHaveValue(`${who.company} Tbk`);
  await expect(later.getByLabel(words.labels.city, { exact: true })).toHaveValue('Surabaya');
  expect(await later.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await home.close();
  await expectInvariants();
});
