import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { createAccount } from './support/journey';
import { letterTo } from './support/letters';
import { newApplicant, wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, expectInvariants, follow, test } from './support/test';
import { withDevice } from './support/virtual-authenticator';

const words = wordsIn.en;
const { passkeys: w, reasons, secondStep, shell, signIn } = words;
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a person adds a passkey, signs in with it, proves with it who they are, and removes it', async ({ page }) => {
  test.slow();
  const who = newApplicant();
  await createAccount({ page, words, who });
  const device = await withDevice(page);
  await page.goto('/settings/passkeys');
  await expectAccessible(page);
  await page.getByRole('link', { name: w.add.go }).click();
  await expect(heading(page, w.add.heading)).toBeVisible();
  await expectAccessible(page);
  await device.knows(false);
  await press(page, w.add.submit);
  await expect(page.getByRole('alert').getByText(w.add.notMade)).toBeVisible();
  await expectAccessible(page);
  await device.knows(true);
  await page.getByLabel(w.add.label).fill('Work laptop');
  await press(page, w.add.submit);
  await expect(heading(page, secondStep.codes.heading)).toBeVisible();
  await press(page, secondStep.codes.kept);
  await page.goto('/settings/passkeys');
  await expect(page.getByRole('rowheader', { name: 'Work laptop', exact: true })).toBeVisible();
  await expectAccessible(page);
  expect((await letterTo(who.email, 'A passkey was added')).text).toContain('Work laptop');
  await page.goto('/settings/passkeys/add');
  await press(page, w.add.submit);
  await expect(page.getByRole('alert').getByText(w.add.here)).toBeVisible();

  // In this browser the field of the address offers the passkey, and a device that knows its owner would answer at once.
  await device.knows(false);
  await signOut(page);
  await expectAccessible(page);
  await press(page, w.use.signIn);
  await expect(page.getByRole('alert').getByText(w.use.notUsed)).toBeVisible();
  await device.knows(true);
  await press(page, w.use.signIn);
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.goto('/settings/sessions');
  await expect(page.getByText(secondStep.session.passkey, { exact: true })).toBeVisible();

  const mine = { user: { email: who.email }, revokedAt: null };
  await db.session.updateMany({ where: mine, data: { provenAt: new Date('2026-01-01') } });
  await page.goto('/settings/passkeys');
  await follow(page.getByRole('link', { name: w.seeOf({ name: 'Work laptop' }) }));
  await expectAccessible(page);
  await press(page, w.one.remove);
  await expect(page).toHaveURL(/\/reauthenticate\?next=/);
  await expectAccessible(page);
  await press(page, w.use.prove);
  await expect(heading(page, 'Work laptop')).toBeVisible();
  await page.getByLabel(w.add.label).fill('Old laptop');
  await press(page, w.one.rename);
  await expect(page.getByText(w.done.renamed)).toBeVisible();
  await page.getByRole('link', { name: w.seeOf({ name: 'Old laptop' }) }).click();
  await press(page, w.one.remove);
  await expect(page.getByText(w.done.removed)).toBeVisible();
  expect((await letterTo(who.email, 'A passkey was removed')).text).toContain('Old laptop');

  await device.knows(false);
  await signOut(page);
  await device.knows(true);
  await press(page, w.use.signIn);
  await expect(page.getByRole('alert').getByText(reasons.passkey_unknown())).toBeVisible();
  await expectInvariants();
});

test('tanpa JavaScript halaman masuk mengatakannya, dan dengan JavaScript muat selebar 320 piksel', async ({
  browser,
}) => {
  const { passkeys: s, reasons: why } = wordsIn.id;
  const narrow = { locale: 'id-ID', viewport: { width: 320, height: 640 } };
  const plain = await (await browser.newContext({ ...narrow, javaScriptEnabled: false })).newPage();
  await plain.goto('/sign-in');
  // The test's browser draws no <noscript>, though it runs no script.
  expect(await plain.content()).toContain(s.use.without);
  await expectFits(plain);
  await press(plain, s.use.signIn);
  await expect(plain.getByRole('alert').getByText(why.passkey_needs_script())).toBeVisible();
  await expectFits(plain);
  const page = await (await browser.newContext(narrow)).newPage();
  await withDevice(page);
  const who = newApplicant();
  await createAccount({ page, words: wordsIn.id, who });
  await page.goto('/settings/passkeys/add');
  await expectFits(page);
  await press(page, s.add.submit);
  await press(page, wordsIn.id.secondStep.codes.kept);
  await page.goto('/settings/passkeys');
  await expectFits(page);
  await expectAccessible(page);
});

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Nadia Putri/ }).click();
  await page.getByRole('button', { name: shell.bar.signOut }).click();
  await expect(page.getByText(signIn.left)).toBeVisible();
}
