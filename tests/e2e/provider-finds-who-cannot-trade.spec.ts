import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { holding, invite } from '../support/invitations';
import { providerIn, resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const words = wordsIn.en;
const { lacks: t } = words;

const main = (page: Page) => page.getByRole('main');
const rowOf = (page: Page, name: string) => main(page).getByRole('row').filter({ hasText: name });

/** A provider, and two companies that keep its invitation: one that must accept the agreement, one in review. */
async function waiting() {
  const provider = await providerIn('ID');
  const [unsigned, reviewed] = [await resellerIn('ID', 'qualified'), await resellerIn('ID', 'in_review')];
  for (const member of [unsigned, reviewed]) await park(holding(member, await invite(provider)));
  return { provider, unsigned, reviewed };
}

test('a provider sees who cannot trade yet and why, reminds one by a letter that leads to the step, and is one press from the diagnosis', async ({
  browser,
  context,
  page,
}) => {
  const { provider, unsigned, reviewed } = await waiting();
  await letIn(context, provider);
  await page.goto('/indirect-resellers');
  await main(page).getByRole('link', { name: t.resellers.link }).click();
  await expect(main(page).getByRole('heading', { level: 1, name: t.resellers.heading })).toBeVisible();
  await expect(rowOf(page, reviewed.name).getByText(t.steps.review.word, { exact: true })).toBeVisible();
  await expect(rowOf(page, reviewed.name).getByText(t.nothing)).toBeVisible();
  await expect(rowOf(page, reviewed.name).getByRole('button')).toHaveCount(0);
  await expect(rowOf(page, unsigned.name).getByText(t.steps.agreement.word, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await main(page)
    .getByRole('button', { name: t.remindOf({ company: unsigned.name }) })
    .click();
  await expect(main(page).getByText(t.reminded)).toBeVisible();
  await expect(rowOf(page, unsigned.name).getByRole('button')).toHaveCount(0);
  await expect(rowOf(page, unsigned.name).getByText(/^Again from/)).toBeVisible();
  const letter = await letterTo(unsigned.email, /waits for one step/);
  const [opens = ''] = /http\S+\/agreements/.exec(letter.text) ?? [];
  expect(opens).not.toBe('');
  await main(page)
    .getByRole('link', { name: t.noButtonOf({ company: unsigned.name }) })
    .click();
  await expect(main(page).getByText(words.diagnosis.reseller.findings.not_signed).first()).toBeVisible();

  await page.goto('/customers/cannot-trade');
  await expect(main(page).getByRole('heading', { name: t.customers.empty.heading })).toBeVisible();
  await expectAccessible(page);

  const theirs = await browser.newContext();
  await letIn(theirs, unsigned);
  const reader = await theirs.newPage();
  await reader.goto(opens);
  await expect(main(reader).getByRole('heading', { level: 1 })).toHaveText(words.agreements.heading);
  await theirs.close();
});

test.describe('on a telephone, in Indonesian, without scripts', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'id-ID', javaScriptEnabled: false });

  test('the same list fits, and its button works', async ({ context, page }) => {
    const w = wordsIn.id.lacks;
    const { provider, unsigned } = await waiting();
    await db.user.update({ where: { id: provider.userId }, data: { locale: 'id' } });
    await letIn(context, provider);
    await page.goto('/indirect-resellers/cannot-trade');
    await main(page)
      .getByRole('button', { name: w.remindOf({ company: unsigned.name }) })
      .click();
    await expect(main(page).getByText(w.reminded)).toBeVisible();
    await expectFits(page);
    await page.goto('/customers/cannot-trade');
    await expect(main(page).getByRole('heading', { name: w.customers.empty.heading })).toBeVisible();
    await expectFits(page);
  });
});
