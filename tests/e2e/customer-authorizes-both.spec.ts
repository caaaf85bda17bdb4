import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { locales } from '@/lib/locale';
import { invitedCustomer, pairIn, served } from './support/customers';
import { customerIn, pathOf } from './support/invitations';
import { letterTo } from './support/letters';
import { type Words, wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function consent(page: Page, words: Words, company: string, two: { reseller: string; provider: string }) {
  await page.getByLabel(words.labels.title).fill('Director');
  await page.getByRole('checkbox', { name: words.invitedCustomer.authority({ company }) }).check();
  await page.getByRole('checkbox', { name: words.invitedCustomer.agree(two) }).check();
}

for (const [language, words] of locales.map((locale) => [locale, wordsIn[locale]] as const))
  test(`a customer reads both companies and every right, and authorizes both in one step (${language})`, async ({
    context,
    page,
  }) => {
    const { provider, reseller, partnershipId } = await pairIn('ID');
    const customer = await customerIn('ID');
    const two = { reseller: reseller.name, provider: provider.name };
    const id = await invitedCustomer(reseller, partnershipId);
    await letIn(context, customer);
    await speak(customer, language);
    await page.goto(await pathOf({ id }, 'authorize_partners'));
    await expect(page.getByRole('heading', { level: 1, name: words.invitedCustomer.heading(two) })).toBeVisible();
    for (const right of [words.invitedCustomer.rights.sell(two), words.invitedCustomer.rights.order(two)])
      await expect(main(page).getByText(right)).toBeVisible();
    const [resellerBox, providerBox] = [
      page.getByRole('checkbox', { name: words.invitedCustomer.access.reseller(two) }),
      page.getByRole('checkbox', { name: words.invitedCustomer.access.provider(two) }),
    ];
    await expect(resellerBox).not.toBeChecked();
    await expect(providerBox).not.toBeChecked();
    await expectAccessible(page);
    await press(page, words.invitedCustomer.submit);
    await expect(main(page).getByRole('alert')).toBeVisible();
    await providerBox.check();
    await consent(page, words, customer.name, two);
    await press(page, words.invitedCustomer.submit);
    await expect(page).toHaveURL(/\/partners/);
    await expect(main(page).getByText(reseller.name).first()).toBeVisible();
    await expect(main(page).getByText(provider.name).first()).toBeVisible();
    await expect(main(page).getByRole('heading', { name: words.customers.partners.accepted })).toBeVisible();
    const { soon, ready } = words.signedCopies.card;
    await expect(main(page).getByText(soon).or(main(page).getByText(ready))).toBeVisible();
    await expectAccessible(page);

    const ties = await db.customerRelationship.findMany({
      where: { customerId: customer.organizationId },
      orderBy: { side: 'asc' },
    });
    expect(ties.map(({ side, status, access }) => ({ side, status, access }))).toEqual([
      { side: 'provider', status: 'active', access: 'granted' },
      { side: 'reseller', status: 'active', access: 'none' },
    ]);
    const signature = await db.signature.findFirstOrThrow({
      where: { organizationId: customer.organizationId, agreement: { kind: 'mca' } },
      include: { agreement: true },
    });
    expect(signature.pdfSha256).toBe(signature.agreement.pdfSha256);
    for (const { email } of [provider, reseller, customer])
      await letterTo(email, new RegExp(`${customer.name} (is now a customer|kini|sekarang)`));

    await page.goto(await pathOf({ id }, 'authorize_partners'));
    await expect(
      page.getByRole('heading', { level: 1, name: words.invitedCustomer.over.accepted.own(two) }),
    ).toBeVisible();
    await expectInvariants();
  });

test('pressed twice and in two tabs, it authorizes once', async ({ context, page }) => {
  const words = wordsIn.en;
  const { provider, reseller, partnershipId } = await pairIn('ID');
  const customer = await customerIn('ID');
  const two = { reseller: reseller.name, provider: provider.name };
  const path = await pathOf({ id: await invitedCustomer(reseller, partnershipId) }, 'authorize_partners');
  await letIn(context, customer);
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(path);
    await consent(tab, words, customer.name, two);
  }
  await main(page).getByRole('button', { name: words.invitedCustomer.submit }).dblclick();
  await expect(page).toHaveURL(/\/partners/);
  await press(second, words.invitedCustomer.submit);
  await expect(
    second.getByRole('heading', { level: 1, name: words.invitedCustomer.over.accepted.own(two) }),
  ).toBeVisible();
  expect(await db.customerRelationship.count({ where: { customerId: customer.organizationId } })).toBe(2);
  await expectInvariants();
});

test('without JavaScript, and after a password given too long ago, nothing is authorized before the password', async ({
  browser,
}) => {
  const words = wordsIn.en;
  const { provider, reseller, partnershipId } = await pairIn('ID');
  const customer = await customerIn('ID');
  const two = { reseller: reseller.name, provider: provider.name };
  const path = await pathOf({ id: await invitedCustomer(reseller, partnershipId) }, 'authorize_partners');
  const context = await browser.newContext({ javaScriptEnabled: false });
  await letIn(context, customer, new Date(Date.now() - 3_600_000));
  const page = await context.newPage();
  await page.goto(path);
  await consent(page, words, customer.name, two);
  await press(page, words.invitedCustomer.submit);
  await expect(page.getByRole('heading', { level: 1, name: words.reauthenticate.heading })).toBeVisible();
  expect(await db.customerRelationship.count({ where: { customerId: customer.organizationId } })).toBe(0);
});

test('a customer of another region reads why it cannot, and where to look', async ({ context, page }) => {
  const { reseller, partnershipId } = await pairIn('ID');
  const path = await pathOf({ id: await invitedCustomer(reseller, partnershipId) }, 'authorize_partners');
  await letIn(context, await customerIn('DE'));
  await page.goto(path);
  const { otherRegion } = wordsIn.en.invitedCustomer.over;
  await expect(page.getByRole('heading', { level: 1, name: otherRegion.heading })).toBeVisible();
  await expect(main(page).getByRole('link', { name: otherRegion.directory })).toBeVisible();
  await expectAccessible(page);
});

test('the company’s numbers are asked for with the first consent, and not again', async ({
  browser,
  context,
  page,
}) => {
  const { customers, invitedCustomer: w } = wordsIn.en;
  const [all, { provider, reseller, partnershipId }] = [await served(), await pairIn('VN')];
  const two = { reseller: reseller.name, provider: provider.name };
  const numbers = (tab: Page) => main(tab).getByLabel(customers.details.telephone);
  const read = async (tab: Page) => {
    await tab.goto(await pathOf({ id: await invitedCustomer(reseller, partnershipId) }, 'authorize_partners'));
    await expect(tab.getByRole('heading', { level: 1, name: w.heading(two) })).toBeVisible();
    await expect(main(tab).getByRole('button', { name: w.submit })).toBeVisible();
  };
  await letIn(context, all.customer);
  await read(page);
  await expect(numbers(page)).toBeHidden();
  const first = await browser.newContext();
  await letIn(first, await customerIn('VN'));
  const tab = await first.newPage();
  await read(tab);
  await expect(numbers(tab)).toBeVisible();
});
