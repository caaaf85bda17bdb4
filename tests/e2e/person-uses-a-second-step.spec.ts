import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { countTry } from '@/lib/throttle';
import { codeOf, later } from '../support/authenticator';
import { createAccount } from './support/journey';
import { letterTo } from './support/letters';
import { type Applicant, demoPassword, newApplicant, password, signIn, type Words, wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';
import { emails } from './support/visits';

const words = wordsIn.en;
const { secondStep: w, shell, labels } = words;
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a person sets up a second step, signs in with it, proves it again and turns it off', async ({ page }) => {
  test.slow();
  const who = newApplicant();
  await createAccount({ page, words, who });
  await page.goto('/settings/second-step');
  await expectAccessible(page);
  await press(page, w.off.submit);
  await expect(page.getByRole('img', { name: w.setUp.picture })).toBeVisible();
  await expectAccessible(page);
  await give(page, w.setUp.code, '000000', w.setUp.submit);
  await expect(page.getByRole('alert').getByText(words.reasons.code_wrong())).toBeVisible();
  await expectAccessible(page);
  const key = await keyOn(page);
  const used = codeOf(key);
  await give(page, w.setUp.code, used, w.setUp.submit);
  await expect(heading(page, w.codes.heading)).toBeVisible();
  await expectAccessible(page);
  const codes = await codesOn(page);
  expect(new Set(codes).size).toBe(10);
  await press(page, w.codes.kept);
  await expect(page.getByText(w.done.on)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/settings/second-step/recovery-codes');
  await expect(heading(page, w.heading)).toBeVisible();
  expect((await letterTo(who.email, 'The second step at sign-in is on')).text).toContain('authenticator');

  await signOut(page);
  // Somebody else who knows the password tries codes all the while: this browser has tries of its own.
  const { id } = await db.user.findUniqueOrThrow({ where: { email: who.email } });
  for (let tried = 0; tried < 7; tried++) await countTry('second_step', id).catch(() => undefined);
  await beginToSignIn(page, words, who.email, '/settings/sessions');
  await expectAccessible(page);
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.goto('/sign-in/second-step?next=/settings/sessions');
  await give(page, w.signIn.code, used, w.signIn.submit);
  await expect(page.getByRole('alert').getByText(words.reasons.code_wrong())).toBeVisible();
  await expect(page.getByLabel(w.signIn.code)).toHaveValue(used);
  await give(page, w.signIn.code, codeOf(key, later(0.5)), w.signIn.submit);
  await expect(page).toHaveURL(/\/settings\/sessions$/);
  await expect(page.getByText(w.session.withSecondStep)).toBeVisible();

  await signOut(page);
  await beginToSignIn(page, words, who.email);
  await give(page, w.signIn.code, '000000', w.signIn.submit);
  await expect(page.getByRole('alert').getByText(words.reasons.code_wrong())).toBeVisible();
  await page.getByRole('link', { name: w.signIn.useRecovery }).click();
  await expect(page.getByLabel(w.signIn.recovery)).toHaveValue('');
  await expect(page.getByText(words.reasons.code_wrong())).toHaveCount(0);
  await expectAccessible(page);
  await give(page, w.signIn.recovery, codes[0] ?? '', w.signIn.submit);
  await expect(page).not.toHaveURL(/\/sign-in/);
  expect((await letterTo(who.email, 'A recovery code was used')).text).toContain('9 are left');

  await db.session.updateMany({ where: { user: { email: who.email } }, data: { provenAt: new Date('2026-01-01') } });
  await page.goto('/settings/second-step/turn-off');
  await expect(page).toHaveURL(/\/reauthenticate\?next=/);
  await expectAccessible(page);
  await page.getByLabel(labels.password, { exact: true }).fill(password);
  await give(page, w.reauthenticate.code, codes[0] ?? '', words.reauthenticate.submit);
  await expect(page.getByRole('alert').getByText(words.reasons.recovery_code_wrong())).toBeVisible();
  await page.getByLabel(labels.password, { exact: true }).fill(password);
  await give(page, w.reauthenticate.code, codes[1] ?? '', words.reauthenticate.submit);
  await expect(heading(page, w.turnOff.heading)).toBeVisible();
  await expectAccessible(page);
  await give(page, w.reauthenticate.code, codes[2] ?? '', w.turnOff.submit);
  await expect(page.getByText(w.done.off)).toBeVisible();
  await signOut(page);
  await signIn(page, words, who.email, password);
  await expectInvariants();
});

test('tanpa JavaScript, dalam bahasa Indonesia, selebar 320 piksel', async ({ browser }) => {
  const id = wordsIn.id;
  const { secondStep: s } = id;
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'id-ID',
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  const who = newApplicant();
  await createAccount({ page, words: id, who });
  await page.goto('/settings/second-step');
  await expectFits(page);
  await press(page, s.off.submit);
  await expect(heading(page, s.setUp.heading)).toBeVisible();
  await expectFits(page);
  const key = await keyOn(page);
  await give(page, s.setUp.code, codeOf(key), s.setUp.submit);
  await expect(heading(page, s.codes.heading)).toBeVisible();
  await expectFits(page);
  const codes = await codesOn(page);
  await press(page, s.codes.kept);
  await expect(page.getByText(s.done.on)).toBeVisible();
  await expectFits(page);
  await context.clearCookies();
  await beginToSignIn(page, id, who.email);
  await expectFits(page);
  await give(page, s.signIn.code, '123', s.signIn.submit);
  await expect(page.getByRole('alert').getByText(id.reasons.code_wrong())).toBeVisible();
  await expect(page.getByLabel(s.signIn.code)).toHaveValue('');
  await give(page, s.signIn.code, codeOf(key, later(0.5)), s.signIn.submit);
  await expect(page).not.toHaveURL(/\/sign-in/);
  await context.clearCookies();
  await beginToSignIn(page, id, who.email);
  await page.getByRole('link', { name: s.signIn.useRecovery }).click();
  await expect(page.getByLabel(s.signIn.recovery)).toBeVisible();
  await expectFits(page);
  await give(page, s.signIn.recovery, codes[0] ?? '', s.signIn.submit);
  await expect(page).not.toHaveURL(/\/sign-in/);
  await context.close();
  await expectInvariants();
});

test('whoever comes to the second step without the first is sent to sign in', async ({ page }) => {
  await page.goto('/sign-in/second-step');
  await expect(heading(page, w.signIn.overHeading)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: w.signIn.again }).click();
  await expect(heading(page, words.signIn.heading)).toBeVisible();
});

test('a Global admin turns it off for a colleague who has lost the telephone', async ({ page, browser }) => {
  test.slow();
  const who = newApplicant();
  await createAccount({ page, words, who });
  const email = await addColleague(who);
  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, words, email, demoPassword);
  await colleague.goto('/settings/second-step');
  await press(colleague, w.off.submit);
  await give(colleague, w.setUp.code, codeOf(await keyOn(colleague)), w.setUp.submit);
  await expect(heading(colleague, w.codes.heading)).toBeVisible();

  await page.goto('/settings/users');
  await page.getByRole('link', { name: /Tari Hadi/ }).click();
  await expect(page.getByText(w.colleague.on)).toBeVisible();
  await expectAccessible(page);
  await press(page, w.colleague.turnOff);
  await expect(page.getByText(w.colleague.done)).toBeVisible();
  expect((await letterTo(email, 'The second step at sign-in is off')).text).toContain('Nadia Putri');
  await colleague.goto('/settings');
  await expect(colleague).toHaveURL(/\/sign-in/);
  await signIn(colleague, words, email, demoPassword);
  await expectInvariants();
});

/** One more person of the applicant's organization, with the demo's password. */
async function addColleague({ company, domain }: Applicant): Promise<string> {
  const { id: organizationId } = await db.organization.findFirstOrThrow({ where: { name: company } });
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: emails.neighbor } });
  const email = `tari@${domain}`;
  const memberships = { create: { organizationId, roles: [], joinedAt: new Date() } };
  await db.user.create({ data: { email, firstName: 'Tari', lastName: 'Hadi', passwordHash, memberships } });
  return email;
}

async function give(page: Page, label: string, code: string, submit: string): Promise<void> {
  await page.getByLabel(label).fill(code);
  await press(page, submit);
}

async function keyOn(page: Page): Promise<string> {
  const key = page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).first();
  return (await key.textContent()) ?? '';
}

async function codesOn(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .getByText(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/)
    .allInnerTexts();
}

async function beginToSignIn(page: Page, say: Words, email: string, next = ''): Promise<void> {
  await page.goto(next ? `/sign-in?next=${next}` : '/sign-in');
  await page.getByLabel(say.labels.email).fill(email);
  await page.getByLabel(say.labels.password, { exact: true }).fill(password);
  await press(page, say.signIn.submit);
  await expect(heading(page, say.secondStep.signIn.heading)).toBeVisible();
}

async function signOut(page: Page, name = /Nadia Putri/): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: shell.bar.signOut }).click();
  await expect(page.getByText(words.signIn.left)).toBeVisible();
}
