import { expect, type Page } from '@playwright/test';
import { codeIn, letterTo, linkIn } from './letters';
import { type Applicant, password, type Words, wordsIn } from './people';
import { enter } from './session';
import { expectAccessible } from './test';

type Walk = { page: Page; words: Words; who: Applicant; look?: boolean };

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function lookAround({ page, look }: Walk): Promise<void> {
  if (look) await expectAccessible(page);
}

/** Welcome with the country, Create work account, then proving its address by the letter. Source: seed steps 1–3. */
export async function createAccount(walk: Walk, country = 'Indonesia'): Promise<void> {
  const { page, words } = walk;
  await page.goto('/');
  await lookAround(walk);
  await page.goto('/welcome');
  await page.getByLabel(words.labels.country).selectOption({ label: country });
  await press(page, words.welcome.country.show);
  await expect(main(page).getByText(words.welcome.country.region, { exact: true })).toBeVisible();
  await lookAround(walk);
  await main(page).getByRole('link', { name: words.welcome.begin.create }).first().click();
  await fillAccount(walk);
  await expect(page).toHaveURL(/\/(enrollment|welcome)/);
}

/** The form of a work account whose country is chosen already, then the letter's link, which begins the account and signs in. */
export async function fillAccount(walk: Walk): Promise<void> {
  await askForAccount(walk);
  await proveAddress(walk);
}

/** The form of a work account whose country is chosen already. */
export async function askForAccount(walk: Walk): Promise<void> {
  const { page, words, who } = walk;
  await page.getByLabel(words.labels.organization).fill(who.company);
  await page.getByLabel(words.labels.firstName).fill(who.named.user[0]);
  await page.getByLabel(words.labels.lastName).fill(who.named.user[1]);
  await page.getByLabel(words.labels.email).fill(who.email);
  await page.getByLabel(words.labels.password, { exact: true }).fill(password);
  await lookAround(walk);
  await press(page, words.createAccount.submit);
  await expect(main(page).getByText(words.createAccount.sent.to({ email: who.email }))).toBeVisible();
  await lookAround(walk);
}

/** The letter's link opened, and the password chosen given with it. */
export async function proveAddress(walk: Walk): Promise<void> {
  const { page, words, who } = walk;
  const letter = await letterTo(who.email, /^(Confirm your address|Konfirmasi alamat)/);
  await page.goto(linkIn(letter));
  await expect(page.getByRole('heading', { level: 1, name: words.proveAddress.heading })).toBeVisible();
  await lookAround(walk);
  const code = page.getByLabel(words.labels.letterCode);
  if (await code.isVisible()) await code.fill(codeIn(letter));
  await page.getByLabel(words.proveAddress.password).fill(password);
  await press(page, words.proveAddress.submit);
  await page.waitForURL((url) => !url.pathname.startsWith('/prove-address'));
}

/** From the first page after signing in to the task list. */
export async function beginEnrollment(walk: Walk): Promise<void> {
  const { page, words } = walk;
  await page.goto('/enrollment');
  await press(page, words.enrollment.begin.submit);
  await expect(page.getByRole('heading', { level: 1, name: words.enrollment.heading })).toBeVisible();
  await lookAround(walk);
}

/** Founds a membership account and links its location. Source: seed step 4. */
export async function linkPartnerId(walk: Walk): Promise<void> {
  const { page, words, who } = walk;
  await page.goto('/enrollment/partner-id');
  await lookAround(walk);
  await main(page).getByRole('link', { name: words.partnerId.signIn.none }).click();
  await page.getByLabel(words.labels.name, { exact: true }).fill(who.company);
  await page.getByLabel(words.labels.city).fill('Bandung');
  await page.getByLabel(words.labels.password, { exact: true }).fill('kata sandi keanggotaan');
  await press(page, words.partnerId.found.submit);
  await expect(
    page.getByRole('group', { name: new RegExp(who.company) }).or(page.getByRole('radiogroup')),
  ).toBeVisible();
  await lookAround(walk);
  await page.getByRole('radio', { disabled: false }).first().check();
  await press(page, words.partnerId.list.submit);
  await expect(page).toHaveURL(/\/enrollment$/);
}

/** The three questions of the company profile. Source: seed step 5. */
export async function answerProfile(walk: Walk): Promise<void> {
  const { page, words, who } = walk;
  await page.goto('/enrollment/company');
  await page.getByLabel(words.labels.legalName).fill(who.company);
  await page.getByLabel(words.labels.addressLine1).fill('Jalan Asia Afrika 8');
  await page.getByLabel(words.labels.city, { exact: true }).fill('Bandung');
  await page
    .getByLabel(words.labels.postalCode)
    .or(page.getByLabel(words.places.postalCodes.postal_code))
    .first()
    .fill('40111');
  await lookAround(walk);
  await press(page, words.profile.save);
  await expect(page.getByRole('heading', { level: 1, name: words.profile.primary.heading })).toBeVisible();
  await answerPrimaryContact(walk, who.contact);
  await expect(page.getByRole('heading', { level: 1, name: words.profile.support.heading })).toBeVisible();
  await page.getByLabel(words.labels.email).fill(`bantuan@${who.domain}`);
  await lookAround(walk);
  await press(page, words.profile.save);
  await expect(page).toHaveURL(/\/enrollment(\/check-answers)?$/);
}

export async function answerPrimaryContact(walk: Walk, address: string): Promise<void> {
  const { page, words, who } = walk;
  await page.getByLabel(words.labels.firstName).fill(who.named.contact[0]);
  await page.getByLabel(words.labels.lastName).fill(who.named.contact[1]);
  await page.getByLabel(words.labels.email).fill(address);
  await lookAround(walk);
  await press(page, words.profile.save);
}

export async function submitAnswers(walk: Walk): Promise<void> {
  const { page, words } = walk;
  await page.goto('/enrollment/check-answers');
  await lookAround(walk);
  await page.getByRole('checkbox', { name: words.labels.declared }).check();
  await press(page, words.profile.check.submit);
  await expect(page).toHaveURL(/\/enrollment\/sent$/);
  await lookAround(walk);
}

/** The primary contact opens the letter's link in a browser of their own, types its code and presses Confirm. Source: seed, "Important". */
export async function confirmAsContact(walk: Walk, contact: Page): Promise<void> {
  const { words, who } = walk;
  const letter = await letterTo(who.contact, new RegExp(who.tag));
  await contact.goto(linkIn(letter));
  await expect(contact.getByRole('heading', { level: 1, name: words.confirmLink.heading })).toBeVisible();
  await lookAround({ ...walk, page: contact });
  await contact.getByLabel(words.labels.letterCode).fill(codeIn(letter));
  await press(contact, words.confirmLink.confirm);
  await expect(contact.getByRole('heading', { level: 1, name: words.confirmLink.thanks.heading })).toBeVisible();
  await lookAround({ ...walk, page: contact });
}

/** A reviewer finds the company, takes the case, ticks the checks and approves, in English. Source: seed step 6. */
export async function approveAsReviewer(reviewer: Page, who: Applicant, look = false): Promise<void> {
  const { staff, staffCase } = wordsIn.en;
  await enter(reviewer, 'reviewer@mitra.example');
  await reviewer.goto(`/cases?search=${encodeURIComponent(who.company)}`);
  if (look) await expectAccessible(reviewer);
  await main(reviewer).getByRole('link', { name: who.company }).click();
  await expect(reviewer.getByRole('heading', { level: 1, name: who.company })).toBeVisible();
  await press(reviewer, staffCase.desk.claim);
  await expect(reviewer.getByText(staffCase.desk.mine({ since: '' }).split(' since')[0] ?? '')).toBeVisible();
  if (look) await expectAccessible(reviewer);
  for (const check of ['email_domain', 'employment', 'business'] as const) {
    await main(reviewer).getByRole('checkbox', { name: staff.checks[check] }).check();
  }
  await press(reviewer, staffCase.decide.approveSubmit);
  // The status is named elsewhere on the page, too, before it is reached.
  await expect(reviewer.getByRole('button', { name: staffCase.decide.approveSubmit })).toHaveCount(0);
  await expect(main(reviewer).getByText(staff.statuses.qualified).first()).toBeVisible();
}

/** View, then Accept, with name and authority; "Add me to admin agents" is left for the users' page. Source: seed step 6. */
export async function acceptAgreement(walk: Walk): Promise<void> {
  const { page, words } = walk;
  await page.goto('/agreements');
  await lookAround(walk);
  await main(page).getByRole('link', { name: words.agreements.view, exact: true }).click();
  await expect(page.getByText(words.agreements.text.fingerprint)).toBeVisible();
  await lookAround(walk);
  await page.goto('/agreements');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name: words.agreements.download }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await main(page).getByRole('link', { name: words.agreements.accept, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.agreements.accepting.heading })).toBeVisible();
  await lookAround(walk);
  await page.getByLabel(words.labels.title).fill('Director');
  await page.getByRole('checkbox', { name: words.labels.authority }).check();
  await page.getByRole('checkbox', { name: words.agreements.accepting.addMe }).uncheck();
  await press(page, words.agreements.accepting.submit);
}

/** Legal info → Program info says Active. Source: seed step 7. */
export async function expectActive(walk: Walk): Promise<void> {
  const { page, words } = walk;
  await expect(page).toHaveURL(/\/settings\/legal-info/);
  await expect(page.getByRole('heading', { name: words.settings.legalInfo.program })).toBeVisible();
  await expect(main(page).getByText(words.settings.legalInfo.statuses.active, { exact: true }).first()).toBeVisible();
  await lookAround(walk);
}

/** Settings → User management → own name → Admin agent → Update. Source: seed step 8. */
export async function becomeAdminAgent(walk: Walk): Promise<void> {
  const { page, words, who } = walk;
  await page.goto('/settings/users');
  await lookAround(walk);
  await main(page)
    .getByRole('link', { name: who.named.user.join(' ').trim() })
    .click();
  await page.getByRole('checkbox', { name: words.roles.admin_agent }).check();
  await lookAround(walk);
  await press(page, words.settings.user.update);
  await expect(page.getByText(words.settings.user.updated)).toBeVisible();
  await page.goto('/enrollment');
  await expect(main(page).getByText(words.enrollment.states.done, { exact: true })).toHaveCount(9);
  await lookAround(walk);
}
