import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import { declared } from '../support/declared';
import { reseller, started } from '../support/story';
import { newTag } from '../support/tag';
import { named } from './support/invitations';
import { wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const { addressCheck: t, fields, labels, places, profile } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function enterAddress(page: Page, line: string, city: string, state: string): Promise<void> {
  await page.getByLabel(labels.legalName).fill('Kestrel Systems Inc.');
  await page.getByLabel(labels.addressLine1).fill(line);
  await page.getByLabel(labels.city, { exact: true }).fill(city);
  await page.getByLabel(places.states.state).selectOption({ label: state });
  await page.getByLabel(places.postalCodes.zip).fill('98052');
  await press(page, profile.save);
}

test('an address is corrected by the suggestion or kept, side by side, and the reviewer sees which', async ({
  browser,
  page,
}) => {
  const who = await named(await reseller('US'), 'Kestrel');
  const enrollmentId = await started(who);
  await letIn(page.context(), who);
  await page.goto('/enrollment/company');
  await enterAddress(page, 'P.O. Box 97017', 'Redmond', 'Washington');
  await expect(main(page).getByText(fields.post_box_only())).toHaveCount(2);

  await enterAddress(page, '1 Microsoft Way', 'Seattle', 'Washington');
  await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
  await expect(page.getByRole('radio', { name: t.use })).toBeChecked();
  await expect(page.getByRole('row', { name: labels.city }).getByText('Redmond')).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectFits(page);
  await page.getByRole('radio', { name: t.keep }).check();
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();
  await page.goto('/enrollment/company');
  await expect(page.getByLabel(labels.city, { exact: true })).toHaveValue('Seattle');

  await enterAddress(page, '2 Microsoft Way', 'Seattle', 'Washington');
  await expect(page.getByRole('radio', { name: t.use })).toBeChecked();
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();
  await page.goto('/enrollment/company');
  await expect(page.getByLabel(labels.city, { exact: true })).toHaveValue('Redmond');

  await main(page).getByRole('link', { name: t.operating.give }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.operating.heading })).toBeVisible();
  await page.getByLabel(labels.addressLine1).fill('PO Box 97017');
  await page.getByLabel(labels.city, { exact: true }).fill('Redmond');
  await page.getByLabel(places.states.state).selectOption({ label: 'Washington' });
  await page.getByLabel(places.postalCodes.zip).fill('99999');
  await expectAccessible(page);
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: t.doubtHeading })).toBeVisible();
  await expectAccessible(page);
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: t.doubtHeading })).toHaveCount(0);
  await expect(main(page).getByText(/PO Box 97017/)).toBeVisible();

  await profiles.savePrimaryContact(who, {
    firstName: 'Budi',
    lastName: 'Santoso',
    email: `budi@${newTag()}.example`,
    telephone: undefined,
  });
  await profiles.saveSupportContact(who, { email: 'help@kestrel.example', telephone: undefined, website: undefined });
  await enrollments.submit(who, { seen: 0, ...declared });
  expect(await db.companyProfile.count({ where: { enrollmentId, state: 'submitted', city: 'Redmond' } })).toBe(1);
  const desk = await (await browser.newContext()).newPage();
  await enter(desk, 'reviewer@mitra.example');
  await desk.goto(`/cases/${enrollmentId}`);
  await expect(main(desk).getByText(t.review.taken)).toBeVisible();
  await expect(main(desk).getByText(t.review.statuses.interaction_required)).toBeVisible();
  await expect(main(desk).getByText(t.review.statuses.none)).toBeVisible();
  await expect(main(desk).getByText(t.review.kept)).toBeVisible();
  await expectAccessible(desk);
});
