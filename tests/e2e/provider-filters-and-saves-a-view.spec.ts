import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { colleague } from '../support/people';
import { someResellers } from '../support/some-resellers';
import { providerIn } from './support/invitations';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const { deskLists: d, labels, partnerships } = wordsIn.en;
const { resellers: w } = partnerships;

const main = (page: Page) => page.getByRole('main');
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });
const panelOf = async (page: Page, filter: string) => {
  await main(page).getByRole('button', { name: filter }).click();
  return page.getByRole('group', { name: filter, exact: true });
};
const show = (page: Page) => page.locator('[popover]:popover-open').getByRole('button', { name: d.show }).click();

test('a provider filters its resellers, sorts and chooses columns, saves the view for the team and takes just that away', async ({
  context,
  browser,
  page,
}) => {
  const provider = await providerIn('ID');
  await someResellers(provider);
  await letIn(context, provider);
  await page.goto('/indirect-resellers');
  await expect(main(page).getByText(d.found({ count: 5 }))).toBeVisible();

  // Two filters, each by its own panel, without a word of script needed.
  const countries = await panelOf(page, d.names.country);
  await countries.getByRole('checkbox', { name: 'Indonesia' }).check();
  await countries.getByRole('checkbox', { name: 'Singapore' }).check();
  await show(page);
  await expect(page).toHaveURL(/country=ID%2CSG/);
  const access = await panelOf(page, d.names.access);
  await access.getByRole('checkbox', { name: partnerships.access.granted }).check();
  await show(page);
  await expect(main(page).getByText(d.foundOf({ count: 3, all: '5' }))).toBeVisible();
  await expect(main(page).getByText(d.isSet({ name: d.names.country, value: 'Indonesia, Singapore' }))).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await expectAccessible(page);

  // Sorted by name from either end, with other columns, closer together.
  await page.getByRole('columnheader', { name: w.columns.reseller }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: w.columns.reseller })).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).getByRole('rowheader')).toHaveText(['PT Rinjani Jaya', 'Rinjani Cloud', 'Zebra Rinjani']);
  await page.getByRole('columnheader', { name: w.columns.reseller }).getByRole('link').click();
  await expect(rows(page).getByRole('rowheader')).toHaveText(['Zebra Rinjani', 'Rinjani Cloud', 'PT Rinjani Jaya']);
  await main(page)
    .getByRole('button', { name: d.columns({ shown: 7, of: 12 }) })
    .click();
  await page.getByRole('checkbox', { name: d.ownColumns.ownNumber }).check();
  await show(page);
  await expect(page.getByRole('columnheader', { name: d.ownColumns.ownNumber })).toBeVisible();
  await main(page).getByRole('link', { name: d.compact }).click();
  await expect(page).toHaveURL(/rows=compact/);

  // Kept for the team: a colleague opens it, and takes just that away as a file.
  await main(page).getByRole('link', { name: d.keep }).click();
  await main(page).getByLabel(labels.name, { exact: true }).fill('Granted <b>near</b>');
  await main(page).getByLabel(d.saved.shared).check();
  await main(page).getByRole('button', { name: d.saved.save }).click();
  const kept = page.getByRole('navigation', { name: d.saved.heading });
  await expect(kept.getByRole('link', { name: 'Granted <b>near</b>' })).toHaveAttribute('aria-current', 'page');
  const other = await browser.newContext();
  await letIn(other, await colleague(provider, ['sales_agent']));
  const theirs = await other.newPage();
  await theirs.goto('/indirect-resellers');
  await theirs.getByRole('link', { name: /^Granted <b>near<\/b> \(/ }).click();
  await expect(rows(theirs)).toHaveCount(3);
  await expect(theirs.getByRole('button', { name: d.saved.removeNamed({ name: 'Granted <b>near</b>' }) })).toBeHidden();
  const [file] = await Promise.all([
    theirs.waitForEvent('download'),
    main(theirs).getByRole('link', { name: w.download }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain(d.ownColumns.ownNumber);
  expect(lines.at(-1)).toContain('PT Rinjani Jaya');

  // The overview counts what it holds.
  await theirs.goto('/overview');
  await expect(theirs.getByRole('listitem').filter({ hasText: 'Granted <b>near</b>' })).toContainText('3');

  // What was made up, or is there no longer, is said and left out.
  await theirs.goto(
    '/indirect-resellers?country=XX,ID&access=all&owner=00000000-0000-4000-8000-000000000000&colour=red&sort=size&since_from=2026-02-31',
  );
  for (const [name, value] of [
    [d.names.country, 'XX'],
    [d.names.access, 'all'],
    [d.names.since_from, '2026-02-31'],
    [d.leftNames.sort, 'size'],
  ] as const)
    await expect(theirs.getByText(d.left({ name, value }))).toBeVisible();
  await expect(theirs.getByText(d.isSet({ name: d.names.country, value: 'Indonesia' }))).toBeVisible();
  await theirs.goto('/indirect-resellers?tag=nobody%20writes%20this');
  await expect(theirs.getByRole('heading', { name: d.noneFits.heading })).toBeVisible();
  await expectAccessible(theirs);
  await expectInvariants();
});
