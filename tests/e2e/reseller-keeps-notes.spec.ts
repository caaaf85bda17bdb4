import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { colleague } from '../support/people';
import { partneredIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const words = wordsIn.en;
const { labels, marks: t } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function named(firstName: string, of: Parameters<typeof colleague>[0]) {
  const person = await colleague(of, ['sales_agent']);
  await db.user.update({ where: { id: person.userId }, data: { firstName, lastName: 'Wijaya' } });
  return person;
}

test('a reseller keeps an owner, tags and notes of its provider, which sees none of it; of two who edit one note the second keeps their text', async ({
  browser,
  context,
  page,
}) => {
  const { provider, reseller, id: partnershipId } = await partneredIn('ID');
  const rosa = await named('Rosa', reseller);
  const path = `/indirect-providers/${partnershipId}`;
  await letIn(context, reseller);
  await page.goto(`${path}?marks=change`);
  await main(page).getByLabel(labels.owner).selectOption({ label: 'Rosa Wijaya' });
  await main(page).getByLabel(labels.ownNumber).fill('V-77 Gudang');
  await main(page).getByLabel(labels.tags).fill('Key Account, مهم، KEY account');
  await press(page, t.submit);
  await expect(main(page).getByText(t.kept.mark)).toBeVisible();
  await expect(main(page).getByRole('listitem').getByText('مهم', { exact: true })).toBeVisible();
  await expect(main(page).getByText('key account', { exact: true })).toHaveCount(1);

  await main(page).getByLabel(labels.note, { exact: true }).fill('@Nobody they answer late.');
  await press(page, t.notes.submit);
  await expect(
    main(page)
      .getByText(/Rosa Wijaya/)
      .first(),
  ).toBeVisible();
  await main(page).getByLabel(labels.note, { exact: true }).fill('@Rosa they answer late.');
  await press(page, t.notes.submit);
  await expect(main(page).getByText(t.kept.note)).toBeVisible();
  await expectAccessible(page);
  const letter = await letterTo(rosa.email, /names you in a note/);
  expect(letter.text).toContain('they answer late.');
  expect(letter.text).toContain(path);

  const theirs = await browser.newContext();
  await letIn(theirs, rosa);
  const other = await theirs.newPage();
  for (const one of [page, other]) {
    await one.goto(path);
    await main(one)
      .getByRole('link', { name: /^Change the note/ })
      .click();
    await expect(main(one).getByRole('button', { name: t.notes.change })).toBeVisible();
  }
  await main(page).getByLabel(labels.note, { exact: true }).fill('They answer in a day now.');
  await press(page, t.notes.change);
  await expect(main(page).getByText(t.kept.edit)).toBeVisible();
  await main(other).getByLabel(labels.note, { exact: true }).fill('They never answer.');
  await press(other, t.notes.change);
  await expect(main(other).getByText(/They answer in a day now\./)).toBeVisible();
  await expect(main(other).getByLabel(labels.note, { exact: true })).toHaveValue('They never answer.');
  await theirs.close();

  const across = await browser.newContext();
  await letIn(across, provider);
  const seen = await across.newPage();
  await seen.goto(`/indirect-resellers/${partnershipId}`);
  await expect(main(seen).getByText(t.notes.none)).toBeVisible();
  for (const text of [/V-77/, /key account/, /in a day now/]) await expect(seen.getByText(text)).toHaveCount(0);
  await across.close();
});

test.describe('on a telephone, in Indonesian, without scripts', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'id-ID', javaScriptEnabled: false });

  test('a provider keeps a long tag and a note of its reseller', async ({ context, page }) => {
    const { labels: l, marks: w } = wordsIn.id;
    const { provider, id: partnershipId } = await partneredIn('ID');
    await db.user.update({ where: { id: provider.userId }, data: { locale: 'id' } });
    await letIn(context, provider);
    await page.goto(`/indirect-resellers/${partnershipId}?marks=change`);
    await main(page).getByLabel(l.tags).fill('w'.repeat(41));
    await press(page, w.submit);
    await expect(
      main(page)
        .getByText(wordsIn.id.fields.tag_too_long({ label: l.tags }))
        .first(),
    ).toBeVisible();
    await main(page).getByLabel(l.tags).fill('w'.repeat(40));
    await press(page, w.submit);
    await expect(main(page).getByText('w'.repeat(40), { exact: true })).toBeVisible();
    await main(page).getByLabel(l.note, { exact: true }).fill('Bayar tepat waktu.');
    await press(page, w.notes.submit);
    await expect(main(page).getByText('Bayar tepat waktu.', { exact: true })).toBeVisible();
    await expectFits(page);
  });
});
