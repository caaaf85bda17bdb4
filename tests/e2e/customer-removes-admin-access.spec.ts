import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { locales } from '@/lib/locale';
import { place } from '@/lib/order/commands';
import { offer, ordering } from '../support/customers';
import { served } from './support/customers';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

for (const [language, words] of locales.map((locale) => [locale, wordsIn[locale]] as const))
  test(`a customer gives a partner access, takes it away, and ends what no subscription holds (${language})`, async ({
    browser,
    context,
    page,
  }) => {
    test.slow();
    const { relationship: w } = words.customers;
    const all = await served();
    await letIn(context, all.customer);
    await speak(all.customer, language);
    const where = { customerId: all.customerId, side: 'provider' } as const;
    const tie = () => db.customerRelationship.findFirstOrThrow({ where });
    const { id } = await tie();
    await page.goto('/partners');
    await expect(main(page).getByText(all.provider.name).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/partners/${id}`);
    await expectAccessible(page);
    await main(page).getByText(w.grant.heading, { exact: true }).first().click();
    await press(page, w.grant.submit);
    await expect(main(page).getByText(w.done.grant)).toBeVisible();
    expect(await tie()).toMatchObject({ access: 'granted' });

    const theirs = await browser.newContext();
    await letIn(theirs, all.provider);
    const seen = await theirs.newPage();
    await seen.goto(`/customers/${all.customerId}`);
    await expect(main(seen).getByText(all.customer.email)).toBeVisible();
    await expectAccessible(seen);
    await press(page, w.remove.submit);
    await expect(main(page).getByText(w.done.remove)).toBeVisible();
    expect(await tie()).toMatchObject({ access: 'removed' });
    await seen.reload();
    await expect(main(seen).getByText(all.customer.email)).toBeHidden();
    await letterTo(all.provider.email, new RegExp(all.customer.name));

    const { organizationId: resellerId } = all.reseller;
    const wish = {
      customerId: all.customerId,
      resellerId,
      offerId: await offer(),
      quantity: 1,
      record: 'yes',
      shown: { priceMinor: 1250, term: 'month' },
    } as const;
    await place(ordering(all.provider), { ...wish, key: crypto.randomUUID() });
    await page.goto(`/partners/${id}/end`);
    await expect(main(page).getByText(w.end.blocked)).toBeVisible();
    await expect(main(page).getByRole('button', { name: w.end.submit })).toBeDisabled();
    await expectAccessible(page);
    const reseller = await db.customerRelationship.findFirstOrThrow({ where: { ...where, side: 'reseller' } });
    await page.goto(`/partners/${reseller.id}/end`);
    await expect(main(page).getByText(w.end.blocked)).toBeVisible();
    await expectInvariants();
  });

test('nobody else changes what a customer gave', async ({ browser }) => {
  const [all, other] = [await served(), await served()];
  const { id } = await db.customerRelationship.findFirstOrThrow({
    where: { customerId: all.customerId, side: 'provider' },
  });
  for (const who of [other.customer, other.provider, other.reseller]) {
    const context = await browser.newContext();
    await letIn(context, who);
    const page = await context.newPage();
    expect((await page.goto(`/partners/${id}`))?.status()).toBe(404);
    await context.close();
  }
});
