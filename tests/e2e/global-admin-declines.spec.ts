import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { colleague } from '../support/people';
import { reviewer } from '../support/story';
import { resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const { agreements, delegation: t, labels } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).click();

test('a Global admin declines with a reason: the other one and a reviewer read it, and it can still be accepted', async ({
  browser,
  page,
}) => {
  const admin = await resellerIn('ID', 'qualified');
  const second = await colleague(admin, ['global_admin']);
  await letIn(page.context(), admin);
  await page.goto('/agreements');
  await expectAccessible(page);
  await follow(page, t.toDecline);
  await expect(page.getByRole('heading', { level: 1, name: t.declining.heading })).toBeVisible();
  for (const point of t.declining.points.first) await expect(main(page).getByText(point)).toBeVisible();
  await main(page).getByRole('button', { name: t.declining.submit, exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  const reason = 'Clause eight would have to fit the law of our country.';
  await page.getByLabel(labels.reason).fill(reason);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectFits(page);
  await main(page).getByRole('button', { name: t.declining.submit, exact: true }).click();
  await expect(page.getByText(t.declined.done)).toBeVisible();
  await expect(main(page).getByText(reason)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);

  const letter = await letterTo(second.email, /declined the partner agreement/);
  expect(letter.text).toContain(reason);
  await letIn(page.context(), second);
  await page.goto('/agreements');
  await expect(main(page).getByText(reason)).toBeVisible();
  await expect(main(page).getByRole('link', { name: agreements.accept, exact: true })).toBeVisible();
  await expect(main(page).getByRole('link', { name: t.toDecline, exact: true })).toHaveCount(0);

  const staff = await reviewer();
  const desk = await (await browser.newContext()).newPage();
  await letIn(desk.context(), { userId: staff.userId, organizationId: null });
  const { id } = await db.enrollment.findFirstOrThrow({ where: { organizationId: admin.organizationId } });
  await desk.goto(`/cases/${id}`);
  await expect(main(desk).getByText(t.declined.version({ version: '2026-11' }))).toBeVisible();
  await expect(main(desk).getByText(reason)).toBeVisible();
  await expectInvariants();
});
