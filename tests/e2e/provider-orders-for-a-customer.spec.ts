import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { offer } from '../support/customers';
import { served } from './support/customers';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a provider orders for a customer on behalf of a reseller; all three see it, and it is suspended and started again', async ({
  browser,
  context,
  page,
}) => {
  test.slow();
  const { orders: words } = wordsIn.en;
  const all = await served();
  const offerId = await offer('APAC', { priceMinor: 1999 });
  const { partnerId } = await db.location.findUniqueOrThrow({ where: { organizationId: all.reseller.organizationId } });
  await letIn(context, all.provider);
  await page.goto('/orders');
  await expect(main(page).getByText(words.list.empty.heading)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/orders/new');
  await main(page).getByRole('searchbox').fill('nobody');
  await press(page, words.paging.find);
  await expect(main(page).getByText(words.choose.notFound({ search: 'nobody' }))).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('searchbox').fill(all.customer.name.slice(0, 3).toLowerCase());
  await press(page, words.paging.find);
  await main(page).getByRole('link', { name: all.customer.name }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: words.placing.heading({ customer: all.customer.name }) }),
  ).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText(words.placing.billed({ currencies: 'USD' }))).toBeVisible();
  await page.getByLabel(words.placing.offer).selectOption(offerId);
  await page.getByLabel(words.placing.quantity).fill('0');
  await press(page, words.placing.submit);
  await expect(main(page).getByRole('alert').first()).toBeVisible();
  await page.getByLabel(words.placing.quantity).fill('3');
  await page.getByRole('checkbox', { name: words.placing.record({ partnerId: partnerId ?? '' }) }).uncheck();
  await press(page, words.placing.submit);
  await expect(main(page).getByRole('alert').first()).toBeVisible();
  await db.offer.update({ where: { id: offerId }, data: { priceMinor: 2099 } });
  await page.getByRole('checkbox', { name: words.placing.record({ partnerId: partnerId ?? '' }) }).check();
  await press(page, words.placing.submit);
  await expect(main(page).getByRole('alert')).toContainText(/20\.99.*19\.99/);
  expect(await db.order.count({ where: { customerId: all.customerId } })).toBe(0);
  await main(page).getByRole('alert').getByRole('link', { name: wordsIn.en.cures.reload }).click();
  await expect(main(page).getByRole('alert')).toHaveCount(0);
  await expect(page.getByLabel(words.placing.offer)).toContainText('20.99');
  await expect(page.getByLabel(words.placing.quantity)).toHaveValue('3');
  await expect(page.getByLabel(words.placing.offer)).toHaveValue(offerId);
  await main(page).getByRole('button', { name: words.placing.submit }).dblclick();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}\?placed=yes/);
  await expectAccessible(page);
  await expect(main(page).getByText('62.97').first()).toBeVisible();
  const placed = await db.order.findMany({ where: { customerId: all.customerId }, include: { lines: true } });
  expect(placed.map(({ totalMinor, lines }) => [totalMinor, lines.map((line) => line.partnerIdOnRecord)])).toEqual([
    [6297n, [partnerId]],
  ]);
  for (const { email } of [all.reseller, all.customer]) await letterTo(email, /order/i);

  const { id } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  for (const who of [all.reseller, all.customer]) {
    const theirs = await browser.newContext();
    await letIn(theirs, who);
    const tab = await theirs.newPage();
    await tab.goto('/subscriptions');
    await expect(main(tab).getByText('Mail and documents').first()).toBeVisible();
    await expectAccessible(tab);
    await main(tab).getByRole('link', { name: words.list.heading, exact: true }).click();
    await main(tab).getByRole('link', { name: /^ORD-/ }).click();
    await expect(main(tab).getByText('62.97').first()).toBeVisible();
    await expectAccessible(tab);
    await tab.goto(`/subscriptions/${id}`);
    await expect(main(tab).getByText(words.subscription.suspend.submit)).toBeHidden();
    await theirs.close();
  }
  await page.goto(`/subscriptions/${id}`);
  await expectAccessible(page);
  await main(page).getByText(words.subscription.suspend.heading, { exact: true }).first().click();
  await page.getByLabel(words.subscription.reason).first().fill('Unpaid.');
  await press(page, words.subscription.suspend.submit);
  await expect(main(page).getByText(words.subscription.done.suspend)).toBeVisible();
  expect(await db.subscription.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'suspended' });
  for (const { email } of [all.reseller, all.customer]) await letterTo(email, /suspended/);
  await expectInvariants();
});
