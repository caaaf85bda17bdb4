import type { Page } from '@playwright/test';
import { db } from '@/lib/db';

import { saveCompany } from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { resubmit } from '@/lib/verification/commands';
import { trio } from '../support/customers';
import { declared } from '../support/declared';
import { company, partners, sender } from '../support/invitations';
import { operator } from '../support/providers';
import { bring, cast, legalNameOf, reseller, reviewer, type stages, versionOf } from '../support/story';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const { overview: w } = wordsIn.en;

type Somebody = Parameters<typeof letIn>[1];
const atWork = (somebody: { userId: string }) => ({ ...somebody, organizationId: null });

async function lookAs(page: Page, somebody: Somebody): Promise<void> {
  await page.context().clearCookies();
  await letIn(page.context(), somebody);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/overview');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectFits(page);
}

test('a company reads its next step at every point of its enrollment, never that nothing waits', async ({ page }) => {
  const told = {
    draft: 'draft',
    email_pending: 'confirmation',
    in_review: 'review',
    needs_action: 'fix',
    rejected: 'refused',
  } as const;
  const later = {
    qualified: 'sign',
    active: 'admin_agent',
    suspended: 'suspended',
    withdrawn: 'enroll_again',
  } as const;
  for (const [stage, key] of Object.entries({ ...told, ...later })) {
    await lookAs(page, await company(stage as (typeof stages)[number]));
    const heading = w.steps[key].heading({ name: '', count: 1, until: '' });
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.getByText(w.nothingWaits.heading)).toBeHidden();
  }
  await lookAs(page, await reseller('ID'));
  await page.getByRole('link', { name: w.steps.enroll.button({ name: '', count: 0, until: '' }) }).click();
  await expect(page).toHaveURL(/\/enrollment$/);
});

test('a provider’s number of resellers that cannot trade leads to just these', async ({ page }) => {
  const by = await sender();
  await db.provider.update({
    where: { organizationId: by.organizationId },
    data: { contactEmail: 'mitra@samudra.example' },
  });
  const [, lacking] = [await partners('ID', { by }), await partners('ID', { by })];
  await db.location.deleteMany({ where: { organizationId: lacking.reseller.organizationId } });
  await lookAs(page, by);
  // Each picture says itself in a sentence, and in figures for who asks.
  const chart = page.getByRole('img', { name: /^Resellers that joined you/ });
  await expect(chart).toBeVisible();
  await page.getByText(w.charts.table).first().click();
  await expect(page.getByRole('columnheader', { name: w.charts.resellers.count })).toBeAttached();
  await expectAccessible(page);
  await page.getByRole('link', { name: w.figures.resellers_lacking, exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('table').getByText(wordsIn.en.partnerships.resellers.lacks.partner_id)).toBeVisible();
  // On a telephone what one looks for first stands first, and nothing is scrolled sideways.
  const { columns } = wordsIn.en.partnerships.resellers;
  const top = (label: string) =>
    page.locator(`td[data-label="${label}"]`).evaluate((cell) => cell.getBoundingClientRect().top);
  const [status, readiness, partnerId] = [
    await top(columns.status),
    await top(columns.readiness),
    await top(columns.partnerId),
  ];
  expect(status).toBeLessThan(readiness);
  expect(readiness).toBeLessThan(partnerId);
  await expectReadable(page);
});

test('a customer, a reviewer, a lead and an operator each find their own numbers', async ({ page }) => {
  const { customer } = await trio();
  await lookAs(page, customer);
  await expect(page.getByText(w.nothingWaits.heading)).toBeVisible();
  await page.getByRole('link', { name: w.figures.partners, exact: true }).click();
  await expect(page.getByText(wordsIn.en.customers.partners.shown.serving)).toBeVisible();
  for (const [somebody, figure] of [
    [await reviewer(), w.figures.cases_mine],
    [await reviewer(true), w.figures.cases_open],
    [await operator(), w.figures.providers_unsigned],
  ] as const) {
    await lookAs(page, atWork(somebody));
    await page.getByRole('link', { name: figure, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('somebody of two companies goes on to the other, and somebody of none is told how to begin', async ({ page }) => {
  const [here, there] = [await company('in_review'), await company('needs_action')];
  await db.membership.create({
    data: { userId: here.userId, organizationId: there.organizationId, roles: ['global_admin'], joinedAt: new Date() },
  });
  await lookAs(page, here);
  await page.getByRole('button', { name: /^Work for/ }).click();
  await expect(
    page.getByRole('heading', { name: w.steps.fix.heading({ name: '', count: 1, until: '' }) }),
  ).toBeVisible();
  const nobody = await reviewer();
  await db.staffMember.deleteMany({ where: { userId: nobody.userId } });
  await lookAs(page, atWork(nobody));
  await expect(page.getByRole('heading', { name: w.noAudience.heading })).toBeVisible();
});

test('answers sent in again beside those from before are read at 320 px, each under its own label', async ({
  page,
}) => {
  const people = await cast();
  const enrollmentId = await bring(people, 'needs_action');
  await saveCompany(
    people.member,
    companyShape.parse({ legalName: longName, addressLine1: 'Jalan Merdeka 1', city: 'Bandung' }),
  );
  await resubmit(people.member, { seen: await versionOf(enrollmentId), ...declared });
  await letIn(page.context(), atWork(await reviewer()));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/cases/${enrollmentId}`);
  const { answers } = wordsIn.en.staffCase;
  // What stood before is labelled with its day, too.
  const cells = (label: string) => page.locator(`td[data-label^="${label}"]`);
  await expect(cells(answers.before).filter({ hasText: legalNameOf(people.member) })).toBeVisible();
  await expect(cells(answers.typed).filter({ hasText: longName })).toBeVisible();
  await expectReadable(page);
  await expectFits(page);
});

// No table is wider than the frame it stands in.
async function expectReadable(page: Page): Promise<void> {
  const beyond = await page
    .locator('section:has(> table)')
    .evaluateAll((frames) => frames.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(beyond.length).toBeGreaterThan(0);
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
}

const longName = 'PT Samudra Distribusi Teknologi Nusantara';

test('the bar holds one line, or folds by rule, with a company of 41 letters, in both languages and every audience', async ({
  page,
}) => {
  const [{ provider, reseller: seller }, { customer }] = [await partners(), await trio()];
  const people = [seller, provider, customer, atWork(await reviewer(true)), atWork(await operator())];
  for (const somebody of people) {
    if (somebody.organizationId)
      await db.organization.update({ where: { id: somebody.organizationId }, data: { name: longName } });
    for (const language of ['en', 'id'] as const) {
      await speak(somebody, language);
      await page.context().clearCookies();
      await letIn(page.context(), somebody);
      await page.goto('/overview');
      for (const width of [1024, 1100, 1279, 1280, 1366, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        const bar = await page.locator('header nav a').evaluateAll((links) =>
          links.flatMap((link) => {
            const { top, right, height } = link.getBoundingClientRect();
            return height > 0 ? [{ top: Math.round(top), right, height }] : [];
          }),
        );
        expect(new Set(bar.map(({ top }) => top)).size, `${language} at ${width}`).toBe(1);
        expect(Math.max(...bar.map(({ right }) => right)), `${language} at ${width}`).toBeLessThanOrEqual(width - 16);
        expect(Math.max(...bar.map(({ height }) => height))).toBeLessThan(45);
        const height = await page
          .locator('header > :last-child')
          .evaluate((header) => header.getBoundingClientRect().height);
        expect(height, `${language} at ${width}`).toBeLessThan(width < 1280 ? 115 : 66);
        await expectFits(page);
      }
    }
  }
});
