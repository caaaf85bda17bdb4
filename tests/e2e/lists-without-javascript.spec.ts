import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { someResellers } from '../support/some-resellers';
import { providerIn } from './support/invitations';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectFits, test } from './support/test';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, locale: 'id-ID' });

const { deskLists: d, labels, partnerships } = wordsIn.id;
const { resellers: w } = partnerships;
const main = (page: Page) => page.getByRole('main');
const cards = (page: Page) => page.getByRole('rowheader');

test('lists are filtered, searched, sorted and kept on the smallest telephone, in Indonesian, without JavaScript', async ({
  context,
  page,
}) => {
  const provider = await providerIn('ID');
  await db.user.update({ where: { id: provider.userId }, data: { locale: 'id' } });
  await someResellers(provider);
  await letIn(context, provider);
  await page.goto('/indirect-resellers');
  await expect(main(page).getByText(d.found({ count: 5 }))).toBeVisible();
  await expectFits(page);

  // One button opens the row of filters, one more the choices of one.
  await expect(main(page).getByRole('button', { name: d.names.access })).toBeHidden();
  await main(page)
    .getByText(d.heading({ count: 0 }), { exact: true })
    .click();
  await main(page).getByRole('button', { name: d.names.access }).click();
  const panel = page.getByRole('group', { name: d.names.access });
  await panel.getByRole('checkbox', { name: partnerships.access.granted }).check();
  await page.locator('#filter-access').getByRole('button', { name: d.show }).click();
  await expect(main(page).getByText(d.foundOf({ count: 4, all: '5' }))).toBeVisible();
  await expect(cards(page)).toHaveCount(4);
  await expect(main(page).getByText(d.heading({ count: 1 }), { exact: true })).toBeVisible();
  await expectFits(page);

  // Any part of a name, in another order.
  await main(page)
    .getByText(d.heading({ count: 1 }), { exact: true })
    .click();
  await main(page).getByLabel(d.sort).selectOption('name');
  await main(page).getByRole('searchbox').fill('INJANI');
  await main(page).getByRole('button', { name: w.find }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(cards(page)).toHaveText(['PT Rinjani Jaya', 'Rinjani Cloud', 'Zebra Rinjani']);

  await main(page).getByLabel(labels.name, { exact: true }).fill('Punya akses');
  await main(page).getByRole('button', { name: d.saved.save }).click();
  await expect(page.getByRole('navigation', { name: d.saved.heading }).getByRole('link')).toHaveText('Punya akses');
  await expect(cards(page)).toHaveCount(4);
  await main(page)
    .getByRole('link', { name: d.drop({ name: d.names.access }) })
    .click();
  await expect(main(page).getByText(d.found({ count: 5 }))).toBeVisible();
  await expectFits(page);
});
