import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { askForAccount, fillAccount, proveAddress } from './support/journey';
import { codeIn, lettersTo, letterTo, linkIn } from './support/letters';
import { newApplicant, password, wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { createAccount: w, proveAddress: p, deadLink, labels, reasons } = words;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const begin = (page: Page) => page.goto('/create-work-account?country=ID');

async function tryToSignIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(labels.email).fill(email);
  await page.getByLabel(labels.password, { exact: true }).fill(password);
  await press(page, words.signIn.submit);
}

/** What a page says, without the address it was sent to. */
async function said(page: Page, email: string): Promise<string> {
  return ((await main(page).textContent()) ?? '').replaceAll(email, '…');
}

test('a new account begins with the letter’s link and its password, and not before', async ({ page }) => {
  const who = newApplicant();
  const walk = { page, words, who, look: true };
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await begin(page);
  await askForAccount(walk);
  await tryToSignIn(page, who.email);
  await expect(page.getByText(reasons.sign_in_wrong())).toBeVisible();

  const letter = await letterTo(who.email, /^Confirm your address/);
  const link = linkIn(letter);
  await page.goto(link);
  await expect(main(page).getByText(who.company)).toBeVisible();
  await page.getByLabel(labels.letterCode).fill(codeIn(letter));
  await page.getByLabel(p.password).fill('a password of somebody else');
  await press(page, p.submit);
  await expect(main(page).getByText(reasons.asked_password_wrong()).first()).toBeVisible();
  await expectAccessible(page);

  await proveAddress(walk);
  await expect(page).toHaveURL(/\/welcome\?country=ID$/);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: deadLink.used.heading })).toBeVisible();
  expect(asked.filter((url) => /@|%40/.test(url))).toEqual([]);
  await expectInvariants();
});

test('an address that has an account gets the same page and another letter', async ({ page, browser }) => {
  const who = newApplicant();
  const walk = { page, words, who };
  await begin(page);
  await askForAccount(walk);
  const first = await said(page, who.email);
  await proveAddress(walk);

  const other = await (await browser.newContext()).newPage();
  await begin(other);
  await askForAccount({ page: other, words, who: { ...who, company: `Somebody ${who.tag}` } });
  expect(await said(other, who.email)).toBe(first);
  await letterTo(who.email, /already have an account/);
  const subjects = (await lettersTo(who.email)).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.includes(`Somebody ${who.tag}`))).toEqual([]);
});

test('a link that ran out says so, and leads back to the form', async ({ page }) => {
  const who = newApplicant();
  await begin(page);
  await askForAccount({ page, words, who });
  const link = linkIn(await letterTo(who.email, /^Confirm your address/));
  await db.oneTimeLink.updateMany({ where: { address: who.email }, data: { expiresAt: new Date(Date.now() - 1_000) } });
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: deadLink.expired.heading })).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: deadLink.askAgain }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.heading })).toBeVisible();
});

test('the letter may be opened in another browser', async ({ page, browser }) => {
  const who = newApplicant();
  await begin(page);
  await askForAccount({ page, words, who });
  const telephone = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  await telephone.goto(linkIn(await letterTo(who.email, /^Confirm your address/)));
  await expectFits(telephone);
  await proveAddress({ page: telephone, words, who });
  await expect(telephone).toHaveURL(/\/welcome\?country=ID$/);
});

test('who was going somewhere when they asked goes on to it, though the letter is opened in another browser', async ({
  page,
  browser,
}) => {
  const who = newApplicant();
  await page.goto('/create-work-account?country=ID&next=%2Fregions%3Fcountry%3DID');
  await askForAccount({ page, words, who });
  const telephone = await (await browser.newContext()).newPage();
  await telephone.goto(linkIn(await letterTo(who.email, /^Confirm your address/)));
  await proveAddress({ page: telephone, words, who });
  await expect(telephone).toHaveURL(/\/regions\?country=ID$/);
});

test('it works without JavaScript', async ({ browser }) => {
  const who = newApplicant();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await begin(page);
  await fillAccount({ page, words, who });
  await expect(page).toHaveURL(/\/welcome\?country=ID$/);
});

test('it works in Indonesian', async ({ browser }) => {
  const who = newApplicant();
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await begin(page);
  await fillAccount({ page, words: wordsIn.id, who, look: true });
  await expect(page).toHaveURL(/\/welcome\?country=ID$/);
  const letter = (await lettersTo(who.email)).find(({ subject }) => subject.startsWith('Konfirmasi alamat'));
  expect(letter?.text).toContain('Kode Anda');
});
