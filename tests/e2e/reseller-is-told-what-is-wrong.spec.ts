import type { Page } from '@playwright/test';
import { answerPrimaryContact, answerProfile, beginEnrollment, createAccount, submitAnswers } from './support/journey';
import { type Applicant, newApplicant, reasonSaid, type Words, wordsIn } from './support/people';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const words: Words = wordsIn.en;

async function applicantAt(page: Page, path: string): Promise<Applicant> {
  const who = newApplicant();
  await createAccount({ page, words, who });
  await beginEnrollment({ page, words, who });
  await page.goto(path);
  return who;
}

test('a web-mail address is refused beside its field, in the summary and in the title, and what was typed stays', async ({
  page,
}) => {
  await applicantAt(page, '/enrollment/primary-contact');
  await answerPrimaryContact({ page, words, who: newApplicant() }, 'budi@gmail.com');
  const sentence = words.fields.email_webmail({ label: '', domain: 'gmail.com' });
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(page.getByText(sentence)).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel(words.labels.firstName)).toHaveValue('Budi');
  await expect(page.getByLabel(words.labels.email)).toHaveValue('budi@gmail.com');
  await expectAccessible(page);
});

test('a name with HTML in it stays text, and one of a megabyte is refused in plain words', async ({ page }) => {
  await applicantAt(page, '/enrollment/company');
  const name = page.getByLabel(words.labels.legalName);
  await page.getByLabel(words.labels.addressLine1).fill('Jalan Merdeka 10');
  await name.fill('<a href="https://evil.example">PT</a>');
  await page.getByRole('button', { name: words.profile.save }).click();
  await expect(page.getByRole('main').getByRole('alert')).not.toContainText(words.labels.legalName);
  await expect(name).toHaveValue('<a href="https://evil.example">PT</a>');
  await name.evaluate((input: HTMLInputElement) => {
    input.removeAttribute('maxlength');
    input.value = 'x'.repeat(1_000_000);
  });
  await page.getByRole('button', { name: words.profile.save }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('200');
});

test('a form sent from an old tab changes nothing and says so', async ({ page, context }) => {
  const who = await applicantAt(page, '/enrollment');
  await answerProfile({ page, words, who });
  const old = await context.newPage();
  await old.goto('/enrollment/check-answers');
  await old.getByLabel(words.labels.declared).check();
  await submitAnswers({ page, words, who });
  await page.goto('/enrollment');
  await page.getByRole('button', { name: words.enrollment.correct }).click();
  await expect(page).toHaveURL(/primary-contact/);
  await old.getByRole('button', { name: words.profile.check.submit }).click();
  await expect(old.getByRole('main').getByRole('alert')).toContainText(/another tab or on another device of yours/);
  await expectInvariants();
});

test('a double click submits once, and Back shows what was sent without a form that is dead', async ({ page }) => {
  const who = await applicantAt(page, '/enrollment');
  await answerProfile({ page, words, who });
  await page.goto('/enrollment/check-answers');
  await page.getByLabel(words.labels.declared).check();
  await page.getByRole('button', { name: words.profile.check.submit }).dblclick();
  await expect(page).toHaveURL(/\/enrollment\/sent$/);
  await expect(page.getByRole('heading', { level: 1, name: words.enrollmentSent.heading })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: words.profile.check.sentHeading })).toBeVisible();
  await expect(page.getByRole('button', { name: words.profile.check.submit })).toHaveCount(0);
  await page.goto('/enrollment/company');
  await expect(page.getByRole('button', { name: words.profile.save })).toHaveCount(0);
  await expect(page.getByText(who.company).first()).toBeVisible();
  await expectInvariants();
});

test('another country than the work account’s is explained', async ({ page }) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  await page.goto('/welcome?country=FR');
  const sentence = reasonSaid(words, 'country_mismatch', { country: 'ID', chosen: 'FR' });
  await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
});

test('a wrong password is one plain sentence, the same for an address nobody has', async ({ page }) => {
  const sentence = words.reasons.sign_in_wrong();
  for (const email of ['admin@alder.example', 'nobody@nowhere.example']) {
    await page.goto('/sign-in');
    await page.getByLabel(words.labels.email).fill(email);
    await page.getByLabel(words.labels.password, { exact: true }).fill('not the password');
    await page.getByRole('main').getByRole('button', { name: words.signIn.submit, exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence);
    await expect(page.getByLabel(words.labels.email)).toHaveValue(email);
  }
});
