import type { Page } from '@playwright/test';
import { gateKeys } from '@/lib/order/gates';
import { offer } from '../support/customers';
import { served, withShut } from './support/customers';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const list = (page: Page, name: string) => page.getByRole('list', { name }).locator('> li');

test('each of the twelve conditions, failing alone, is named on the check and keeps the order from being placed', async ({
  browser,
  context,
  page,
}) => {
  test.slow();
  const { orders: words, reauthenticate } = wordsIn.en;
  const all = await served();
  const offerId = await offer('APAC');
  const asked = new URLSearchParams({ customer: all.customerId, reseller: all.reseller.organizationId });
  const check = `/orders/check?${asked}&offer=${offerId}`;
  await letIn(context, all.provider);
  await page.goto(check);
  await expect(page.getByText(words.check.all)).toBeVisible();
  await expect(list(page, words.check.caption)).toHaveCount(12);
  await expectAccessible(page);

  for (const gate of gateKeys) {
    if (gate === 'caller') continue;
    await withShut(gate, all, async () => {
      // In another region the offer is not sold either; that is the same condition.
      await page.goto(check);
      await expect(page.getByText(words.check.some({ count: 1 })), gate).toBeVisible();
      const shut = list(page, words.check.caption).filter({ hasText: words.check.shut });
      await expect(shut).toHaveCount(1);
      await expect(shut).toContainText(words.gates[gate]);
      await page.goto(`/orders/new?${asked}`);
      await expect(page.getByText(words.placing.blocked), gate).toBeVisible();
      await expect(page.getByRole('button', { name: words.placing.submit })).toBeHidden();
    });
  }
  await page.goto(check);
  await expect(page.getByText(words.check.all)).toBeVisible();

  const late = await browser.newContext();
  await letIn(late, all.provider, new Date(Date.now() - 3_600_000));
  const unproven = await late.newPage();
  await unproven.goto(check);
  const shut = list(unproven, words.check.caption).filter({ hasText: words.check.shut });
  await expect(shut).toHaveCount(1);
  await expect(shut).toContainText(words.gates.caller);
  await expectAccessible(unproven);
  await unproven.getByRole('link', { name: words.check.reauthenticate }).click();
  await expect(unproven.getByRole('heading', { level: 1, name: reauthenticate.heading })).toBeVisible();
});

test('the check speaks Indonesian, and a customer of somebody else is not found', async ({ context, page }) => {
  const [all, other] = [await served(), await served()];
  await letIn(context, all.provider);
  await speak(all.provider, 'id');
  const of = ({ customerId, reseller }: typeof all) =>
    `/orders/check?${new URLSearchParams({ customer: customerId, reseller: reseller.organizationId })}`;
  await page.goto(of(all));
  await expect(page.getByText(wordsIn.id.orders.check.all)).toBeVisible();
  await expectAccessible(page);
  expect((await page.goto(of(other)))?.status()).toBe(404);
});
