import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { codeOf } from '../support/authenticator';
import { builtActions } from './support/built';
import { createAccount } from './support/journey';
import { demoPassword, newApplicant, password, signIn, wordsIn } from './support/people';
import { startSecondPortal } from './support/second-portal';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';
import { withDevice } from './support/virtual-authenticator';
import { answered, emails, post } from './support/visits';

const words = wordsIn.en;
const { secondStep: w, passkeys } = words;
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('staff must have one by itself: nothing else opens, no action is done, and a passkey will do', async ({
  browser,
}) => {
  test.slow();
  const [email, portal] = [await newReviewer(), await startSecondPortal(async () => ({ SECOND_STEP: '' }))];
  try {
    const page = await (await browser.newContext({ baseURL: portal.url })).newPage();
    await page.goto('/sign-in?next=/cases');
    await page.getByLabel(words.labels.email).fill(email);
    await page.getByLabel(words.labels.password, { exact: true }).fill(demoPassword);
    await press(page, words.signIn.submit);
    await expect(page.getByText(w.required.heading)).toBeVisible();
    await expectAccessible(page);
    await page.goto('/cases?view=mine');
    await expect(page).toHaveURL(/\/settings\/second-step\?next=%2Fcases%3Fview%3Dmine/);
    const view = builtActions().find(({ file, name }) => file.endsWith('queue-actions.ts') && name === 'saveView');
    const own = { origin: portal.url, 'sec-fetch-site': 'same-origin' };
    const asked = await post(page.request, { id: view?.id ?? '', page: '/cases' }, { name: 'Mine' }, own);
    expect(answered(asked.status(), asked.headers())).toBe('elsewhere');
    expect(asked.headers()['x-action-redirect']).toContain('/settings/second-step');
    expect(await db.savedView.count({ where: { name: 'Mine' } })).toBe(0);

    await withDevice(page);
    await page.getByRole('main').getByRole('link', { name: w.byPasskey.add }).click();
    await press(page, passkeys.add.submit);
    await expect(heading(page, w.codes.heading)).toBeVisible();
    await press(page, w.codes.kept);
    await expect(page).toHaveURL(/\/cases\?view=mine/);

    // The password alone is not enough any more, and the passkey makes up for it.
    await page.context().clearCookies();
    await page.goto('/sign-in?next=/cases');
    await page.getByLabel(words.labels.email).fill(email);
    await page.getByLabel(words.labels.password, { exact: true }).fill(demoPassword);
    await press(page, words.signIn.submit);
    await expect(page.getByRole('heading', { name: w.byPasskey.haveHeading })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/settings/second-step/set-up');
    await expect(page).toHaveURL(/\/reauthenticate\?next=/);
    await page.goto('/cases');
    await page.getByRole('main').getByRole('link', { name: w.byPasskey.have }).click();
    await press(page, passkeys.use.prove);
    await expect(page).toHaveURL(/\/cases$/);
  } finally {
    portal.stop();
  }
  await expectInvariants();
});

test('di mana diwajibkan, Admin global menyiapkannya lebih dulu, tanpa JavaScript selebar 320 piksel', async ({
  browser,
  page,
}) => {
  test.slow();
  const id = wordsIn.id;
  const who = newApplicant();
  await createAccount({ page, words, who });
  await db.user.update({ where: { email: who.email }, data: { locale: 'id' } });
  const portal = await startSecondPortal(async () => ({ SECOND_STEP: 'staff, admins' }));
  try {
    const narrow = { locale: 'id-ID', viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
    const plain = await (await browser.newContext({ ...narrow, baseURL: portal.url })).newPage();
    await signIn(plain, id, who.email, password);
    await expect(plain.getByText(id.secondStep.required.heading)).toBeVisible();
    await expectFits(plain);
    await plain.goto('/enrollment');
    await press(plain, id.secondStep.off.submit);
    await plain.getByLabel(id.secondStep.setUp.code).fill(codeOf(await keyOn(plain)));
    await press(plain, id.secondStep.setUp.submit);
    await press(plain, id.secondStep.codes.kept);
    await expect(heading(plain, id.enrollment.begin.heading)).toBeVisible();
  } finally {
    portal.stop();
  }
});

/** A reviewer of this test alone, with the demo's password. */
async function newReviewer(): Promise<string> {
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: emails.reviewer } });
  const email = `${randomUUID()}@staff.example`;
  const staffRoles = { create: { role: 'reviewer' } } as const;
  await db.user.create({ data: { email, firstName: 'Rina', lastName: 'Wati', passwordHash, staffRoles } });
  return email;
}

async function keyOn(page: Page): Promise<string> {
  return (
    (await page
      .getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
      .first()
      .textContent()) ?? ''
  );
}
