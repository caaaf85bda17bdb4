import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { claim } from '@/lib/verification/claims';
import { bring, cast, legalNameOf, reviewer } from '../support/story';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const { deskLists, queue, staff, labels } = wordsIn.en;

const main = (page: Page) => page.getByRole('main');

test('a reviewer walks through the list by j and k, opens by Enter, keeps a view and puts many off, all by the keyboard', async ({
  page,
  browser,
}) => {
  test.slow();
  const me = await reviewer();
  const companies: string[] = [];
  for (let number = 0; number < 3; number++) {
    const people = await cast();
    await claim(me, { enrollmentId: await bring(people, 'in_review') });
    companies.push(legalNameOf(people.member));
  }
  const [first = '', second = '', third = ''] = companies;
  const link = (name: string) => main(page).getByRole('link', { name, exact: true });
  await letIn(page.context(), { userId: me.userId, organizationId: null });
  await page.goto('/cases?view=mine&sort=sent');
  await expect(main(page).getByRole('row')).toHaveCount(4);

  // In a field the keys are letters, and ? shows what they do.
  const search = page.getByRole('searchbox');
  await search.fill('');
  await search.press('j');
  await expect(search).toHaveValue('j');
  await search.fill('');
  await search.blur();
  await page.keyboard.press('j');
  await expect(link(first)).toBeFocused();
  await page.keyboard.press('j');
  await expect(link(second)).toBeFocused();
  await page.keyboard.press('k');
  await expect(link(first)).toBeFocused();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: queue.keys.heading });
  await expect(help).toBeVisible();
  await page.keyboard.press('j');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(link(first)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible();

  // Turned off they do nothing, also after the page was left; the button shows the way back.
  await page.goto('/cases?view=mine&sort=sent');
  await main(page).getByRole('button', { name: queue.keys.open }).press('Enter');
  await help.getByRole('checkbox').press('Space');
  await expect(help.getByRole('checkbox')).not.toBeChecked();
  await page.reload();
  await main(page).getByRole('button', { name: queue.keys.open }).press('Enter');
  await expect(help.getByRole('checkbox')).not.toBeChecked();
  await help.getByRole('button', { name: queue.keys.close }).press('Enter');
  await page.keyboard.press('j');
  await expect(link(first)).not.toBeFocused();

  // Filters, a view of them, and one thing done to two of three.
  await main(page)
    .getByText(queue.filter.heading({ count: 1 }))
    .press('Enter');
  await page.getByLabel(queue.filter.names.country).selectOption('ID');
  await page.getByRole('button', { name: queue.filter.show, exact: true }).press('Enter');
  await expect(main(page).getByText(/^Country: Indonesia/)).toBeVisible();
  await main(page).getByLabel(labels.name, { exact: true }).fill('Mine <i>here</i>');
  await main(page).getByRole('button', { name: deskLists.saved.save }).press('Enter');
  const kept = page
    .getByRole('navigation', { name: deskLists.saved.heading })
    .getByRole('link', { name: 'Mine <i>here</i>' });
  await expect(kept).toHaveAttribute('aria-current', 'page');
  for (const name of [first, third]) await page.getByLabel(queue.bulk.select({ company: name })).press('Space');
  await page.getByLabel(queue.bulk.deeds.snooze).check();
  await page.getByLabel(queue.bulk.until).fill(new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10));
  await main(page).getByRole('button', { name: queue.bulk.submit, exact: true }).press('Enter');
  await expect(main(page).getByText(queue.bulk.done.snooze({ count: 2 }))).toBeVisible();
  await expect(link(second)).toBeVisible();
  await expect(link(first)).toBeHidden();
  await expectAccessible(page);

  // A view that asks for a reviewer who left still opens, without script and on the smallest telephone, and says so.
  const gone = await reviewer();
  await db.staffMember.deleteMany({ where: { userId: gone.userId } });
  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } });
  await letIn(bare, { userId: me.userId, organizationId: null });
  const small = await bare.newPage();
  await small.goto(`/cases?view=mine&holder=${gone.userId}`);
  await expect(small.getByText(queue.filter.gone.holder({ value: 'Rosa Wijaya' }))).toBeVisible();
  await expect(small.getByRole('link', { name: second })).toBeVisible();
  await expect(small.getByLabel(queue.filter.names.country)).toBeHidden();
  await expectFits(small);
  await small.getByLabel(queue.bulk.select({ company: second })).check();
  await small.getByRole('button', { name: queue.bulk.submit, exact: true }).click();
  await expect(small.getByText(queue.bulk.done.claim({ count: 1 }))).toBeVisible();
  await small.getByRole('button', { name: deskLists.saved.removeNamed({ name: 'Mine <i>here</i>' }) }).click();
  await expect(small.getByText(deskLists.saved.removed)).toBeVisible();
  await expect(small.getByText(staff.leads.open)).toBeVisible();
  await expectInvariants();
});
