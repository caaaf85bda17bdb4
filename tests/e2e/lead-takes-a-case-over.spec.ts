import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { bring, cast, legalNameOf } from '../support/story';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectInvariants, follow, test } from './support/test';

const words = wordsIn.en;
const { staff, staffCase } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a case is its holder’s until a lead takes it over; then the holder’s open page does nothing, and says why', async ({
  page: holder,
  browser,
}) => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: people.member.organizationId } });
  const lead = await (await browser.newContext()).newPage();
  await letIn(holder.context(), { userId: people.reviewer.userId, organizationId: null });
  await enter(lead, 'lead@mitra.example');

  // The search finds the middle of a name, from whatever view.
  await holder.goto('/cases?view=mine');
  await holder.getByRole('searchbox').fill(name.slice(3));
  await follow(holder.getByRole('button', { name: staff.find }));
  await expectAccessible(holder);
  await main(holder)
    .getByRole('link', { name: legalNameOf(people.member) })
    .click();
  await press(holder, staffCase.desk.claim);
  await expect(holder.getByText(staffCase.done.claim())).toBeVisible();

  await lead.goto(`/cases/${id}`);
  await expect(main(lead).getByText(words.reasons.claimed_by_another()).first()).toBeVisible();
  await expectAccessible(lead);
  await press(lead, staffCase.desk.takeOver);
  await expect(lead.getByText(staffCase.done.takeOver())).toBeVisible();
  await expect(main(lead).getByText(staffCase.history.deeds.take_over({ name: 'Rosa Wijaya' }))).toBeVisible();

  for (const check of ['email_domain', 'employment', 'business'] as const)
    await main(holder).getByRole('checkbox', { name: staff.checks[check] }).check();
  await press(holder, staffCase.decide.approveSubmit);
  await expect(main(holder).getByRole('alert')).toContainText(words.reasons.claimed_by_another());
  const { email } = await db.user.findUniqueOrThrow({ where: { id: people.reviewer.userId } });
  expect((await letterTo(email, /took over/)).text).toContain(`/cases/${id}`);
  await expectInvariants();
});

test('answers nobody changed after a refusal go in only when it is said that they are the same', async ({ page }) => {
  const people = await cast();
  await bring(people, 'rejected');
  await letIn(page.context(), people.member);
  await page.goto('/enrollment/check-answers');
  await expect(page.getByText(words.profile.check.unchanged)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(words.labels.declared).check();
  await press(page, words.profile.check.submitAgain);
  await expect(page.getByRole('link', { name: words.reasons.nothing_changed() })).toBeVisible();
  await page.getByLabel(words.labels.unchanged).check();
  await press(page, words.profile.check.submitAgain);
  await expect(page).toHaveURL(/\/enrollment\/sent$/);
  await page.goto('/enrollment');
  await expect(main(page).getByText(words.enrollment.queued, { exact: true })).toBeVisible();
});
