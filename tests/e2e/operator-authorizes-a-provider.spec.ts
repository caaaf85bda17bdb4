import type { Browser, Page } from '@playwright/test';
import { createAccount } from './support/journey';
import { letterTo } from './support/letters';
import { type Applicant, newApplicant, wordsIn } from './support/people';
import { enter } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { agreements, authorizedProviders: w, labels, providers, reasons, shell } = words;

test('an operator authorizes a company by its Global admin’s address, and it stands in the directory', async ({
  page,
  browser,
}) => {
  const { who } = await newCompany(browser);
  const { company } = who;
  await enter(page, 'operator@mitra.example');
  await expect(page).toHaveURL(/\/authorized-providers$/);
  await expectAccessible(page);
  await main(page).getByRole('link', { name: w.add }).click();
  await find(page, 'nobody');
  await expect(page.getByText(words.fields.email_malformed()).first()).toBeVisible();
  await find(page, `nobody@${who.domain}`);
  await expect(page.getByRole('heading', { name: w.adding.noneHeading })).toBeVisible();
  await find(page, who.email);
  await expect(page.getByText(w.adding.means({ company }))).toBeVisible();
  await expectAccessible(page);
  await press(page, w.adding.submitOf({ company }));
  await expect(page.getByText(w.one.done.authorize({ company }))).toBeVisible();
  await expect(page.getByText(w.one.unsigned)).toBeVisible();
  const letter = await letterTo(who.email, /authorized indirect provider/);
  expect(letter.text).toContain('/settings/provider-profile');
  await main(page).getByRole('link', { name: w.one.see }).click();
  await expect(page.getByText(providers.page.noContact)).toBeVisible();
});

test('a provider says what it offers and accepts the partner agreement', async ({ page, browser }) => {
  const { who, theirs } = await newCompany(browser);
  const { company } = who;
  const id = await authorize(page, who);

  await theirs.goto('/settings/provider-profile');
  await expect(theirs.getByText(providers.profile.empty)).toBeVisible();
  await press(theirs, providers.profile.form.submit);
  await expect(theirs.getByRole('link', { name: words.fields.required({ label: labels.email }) })).toBeVisible();
  await theirs.getByLabel(providers.services.marketing).check();
  await theirs.getByRole('checkbox', { name: 'Malay', exact: true }).check();
  await theirs.getByRole('textbox', { name: labels.about }).fill('We sail the strait.\nEvery day.');
  await theirs.getByLabel(labels.email).fill(`halo@${who.domain}`);
  await theirs.getByLabel(labels.telephone).fill('6555 0100');
  await expectAccessible(theirs);
  await press(theirs, providers.profile.form.submit);
  await expect(theirs.getByText(providers.profile.saved)).toBeVisible();
  await expect(theirs.getByLabel(labels.telephone)).toHaveValue('+65 6555 0100');

  await theirs.goto('/agreements');
  await expect(theirs.getByText(agreements.leads.provider)).toBeVisible();
  await main(theirs).getByRole('link', { name: agreements.accept, exact: true }).click();
  await expect(theirs.getByText(agreements.accepting.leads.provider({ company }))).toBeVisible();
  await theirs.getByLabel(labels.title).fill('Director');
  await press(theirs, agreements.accepting.submit);
  const tick = words.fields.must_be_ticked({ label: labels.authority });
  await expect(theirs.getByRole('link', { name: tick })).toBeVisible();
  await theirs.getByRole('checkbox', { name: labels.authority }).check();
  await expectAccessible(theirs);
  await press(theirs, agreements.accepting.submit);
  await expect(theirs).toHaveURL(/\/settings\/legal-info/);
  await expect(main(theirs).getByText(providers.statuses.authorized, { exact: true })).toBeVisible();
  await expect(theirs.getByText('Nadia Putri, Director')).toBeVisible();
  await letterTo(who.email, /has accepted the partner agreement/);

  await page.goto(`/providers/${id}`);
  await expect(page.getByText('We sail the strait.')).toBeVisible();
  await expect(main(page).getByText('Malay', { exact: true })).toBeVisible();
});

test('a suspended provider reads why, is in no directory, and comes back when it is restored', async ({
  page,
  browser,
}) => {
  const { who, theirs } = await newCompany(browser);
  const { company } = who;
  const id = await authorize(page, who);
  await press(page, w.one.suspend.submit);
  await expect(page.getByRole('link', { name: words.fields.required({ label: labels.reason }) })).toBeVisible();
  await page.getByLabel(labels.reason).fill('The distributor’s contract ran out.');
  await press(page, w.one.suspend.submit);
  await expect(page.getByText(w.one.done.suspend({ company }))).toBeVisible();
  await expectAccessible(page);
  expect((await letterTo(who.email, /is suspended as an indirect provider/)).text).toContain('contract ran out');
  expect((await theirs.goto(`/providers/${id}`))?.status()).toBe(404);
  await expect(theirs.getByText(shell.notFound.title).first()).toBeVisible();
  await theirs.goto('/settings/provider-profile');
  await expect(theirs.getByRole('heading', { name: providers.profile.suspendedHeading })).toBeVisible();
  await expect(theirs.getByText('The distributor’s contract ran out.')).toBeVisible();
  await expectAccessible(theirs);

  await page.goto('/authorized-providers?view=suspended');
  await page.getByRole('searchbox', { name: w.search }).fill(company);
  await press(page, w.find);
  await main(page).getByRole('link', { name: company }).click();
  await press(page, w.one.restore.submit);
  await expect(page.getByText(w.one.done.restore({ company }))).toBeVisible();
  await expect(main(page).getByRole('listitem').filter({ hasText: 'contract ran out' })).toBeVisible();
  expect((await theirs.goto(`/providers/${id}`))?.status()).toBe(200);
  await expectInvariants();
});

test('a reseller’s account, a provider’s and a customer’s cannot be authorized, and the page says why', async ({
  page,
}) => {
  await enter(page, 'operator@mitra.example');
  const against = [
    ['admin@melati.example', reasons.enrolled_as_reseller()],
    ['admin@birch.example', reasons.provider_exists()],
    ['admin@kopi.example', reasons.customer_account()],
  ] as const;
  for (const [email, reason] of against) {
    await page.goto('/authorized-providers/add');
    await find(page, email);
    await expect(page.getByText(reason)).toBeVisible();
    await expect(main(page).getByRole('button', { name: new RegExp(`^${w.adding.submit}`) })).toBeDisabled();
  }
});

test('an operator works without JavaScript, on a telephone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await enter(page, 'operator@mitra.example');
  await page.goto('/authorized-providers?search=birch');
  await main(page).getByRole('link', { name: 'Birch Distribution' }).click();
  await press(page, w.one.suspend.submit);
  await expect(page.getByText(words.fields.required({ label: labels.reason })).first()).toBeVisible();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
});

/** A company in Singapore with a work account, whose Global admin is signed in. */
async function newCompany(browser: Browser): Promise<{ who: Applicant; theirs: Page }> {
  const who = newApplicant();
  const theirs = await (await browser.newContext()).newPage();
  await createAccount({ page: theirs, words, who }, 'Singapore');
  return { who, theirs };
}

/** Makes the company a provider, and stays on its page. Returns its id. */
async function authorize(page: Page, { email, company }: Applicant): Promise<string> {
  await enter(page, 'operator@mitra.example');
  await page.goto('/authorized-providers/add');
  await find(page, email);
  await press(page, w.adding.submitOf({ company }));
  await expect(page.getByText(w.one.done.authorize({ company }))).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function find(page: Page, address: string): Promise<void> {
  await page.getByLabel(w.adding.email).fill(address);
  await press(page, w.adding.find);
}
