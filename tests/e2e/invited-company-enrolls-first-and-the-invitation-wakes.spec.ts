import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { invited, linkFor, providerIn } from './support/invitations';
import * as journey from './support/journey';
import { letterTo } from './support/letters';
import { newApplicant, wordsIn } from './support/people';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a company that was invited creates its account, enrolls, and is brought back to authorize', async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  const words = wordsIn.en;
  const { invited: w } = words;
  const who = newApplicant();
  const walk = { page, words, who };
  const provider = await providerIn('ID');
  const { id, email } = await invited(provider, { country: 'ID', email: who.email });
  const heading = w.heading({ provider: provider.name });

  await page.goto(await linkFor({ email }));
  await main(page).getByRole('link', { name: w.visitor.create }).click();
  await expect(page.getByLabel(words.labels.country)).toHaveValue('ID');
  await journey.fillAccount(walk);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(main(page).getByText(w.checklist.enrolled, { exact: true })).toBeVisible();
  await expectAccessible(page);

  await press(page, w.notReady.keepAnd.enrollment);
  await expect(page).toHaveURL(/\/welcome\?country=ID$/);
  await letterTo(provider.email, /has opened your invitation and keeps it/);
  await press(page, words.welcome.begin.start);
  await expect(page.getByRole('heading', { level: 1, name: words.enrollment.heading })).toBeVisible();
  await expect(main(page).getByText(w.parkedNotice.waiting({ providers: provider.name }))).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: w.parkedNotice.see }).click();
  await expect(main(page).getByText(w.notReady.kept({ company: who.company }))).toBeVisible();
  await expectAccessible(page);

  await journey.linkPartnerId(walk);
  await journey.answerProfile(walk);
  await journey.submitAnswers(walk);
  await journey.confirmAsContact(walk, await (await browser.newContext()).newPage());
  await page.goto(`/indirect-providers/invitations/${id}`);
  await expect(main(page).getByRole('link', { name: w.notReady.go.review }).last()).toBeVisible();
  await journey.approveAsReviewer(await (await browser.newContext()).newPage(), who);
  await page.goto(`/indirect-providers/invitations/${id}`);
  await expect(main(page).getByRole('link', { name: w.notReady.go.agreements }).last()).toBeVisible();
  await journey.acceptAgreement(walk);

  await expect(page).toHaveURL(new RegExp(`/indirect-providers/invitations/${id}\\?woken=yes$`));
  await expect(main(page).getByText(w.woken({ provider: provider.name }))).toBeVisible();
  await expectAccessible(page);
  const letter = await letterTo(who.email, /Everything is in place/);
  expect(letter.text).toContain(`/indirect-providers/invitations/${id}`);
  await page.goto('/enrollment');
  await expect(main(page).getByText(w.parkedNotice.ready({ providers: provider.name }))).toBeVisible();
  await main(page).getByRole('link', { name: w.parkedNotice.goOn }).click();
  await page.getByRole('checkbox', { name: w.agree({ company: who.company }) }).check();
  await press(page, w.authorize);
  await expect(page).toHaveURL(/\/indirect-providers\/[0-9a-f-]{36}\?begun=yes$/);
  expect(await db.invitation.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'accepted' });
  await page.goto('/enrollment');
  await expect(main(page).getByText(w.parkedNotice.ready({ providers: provider.name }))).toHaveCount(0);
  await expectInvariants();
});
