import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { reviewDaysOf } from '@/lib/enrollment/review-days';
import { findCalendar } from '@/lib/office/queries';
import { bring, cast } from '../support/story';
import { wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { calendar: w, labels } = words;

const main = (page: Page) => page.getByRole('main');

/** A case in review, with the day it is due on. */
async function newCase() {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const history = await db.enrollmentEvent.findMany({ where: { enrollmentId: id }, orderBy: { version: 'asc' } });
  const passages = history.map(({ toStatus, at }) => ({ to: toStatus, at }));
  return { ...people, id, dueOn: reviewDaysOf(await findCalendar('ID'), passages)?.dueOn ?? '' };
}

const dayForm = (page: Page) => page.locator('form#day');

async function save(page: Page, date: string, name: string): Promise<void> {
  await dayForm(page).getByLabel(labels.date).fill(date);
  await dayForm(page).getByLabel(labels.name).fill(name);
  await dayForm(page).getByRole('button', { name: w.add.submit }).click();
}

test('an operator closes a day: due dates move, say why to staff and to the company, and move back', async ({
  page,
  browser,
}) => {
  const { member, id, dueOn } = await newCase();
  const name = `Office move ${id.slice(-6)}`;
  const sentence = new RegExp(`Leaves out .*${name}`);
  const [applicant, lead] = [
    await (await browser.newContext()).newPage(),
    await (await browser.newContext()).newPage(),
  ];
  await letIn(applicant.context(), member);
  await enter(lead, 'lead@mitra.example');

  await enter(page, 'operator@mitra.example');
  await page.getByRole('link', { name: words.nav.calendar }).first().click();
  await expect(page.getByText(w.sources.decree({ year: '2026' }))).toBeVisible();
  await expectAccessible(page);
  await save(page, '2026-01-05', name);
  await expect(main(page).getByRole('alert')).toContainText(words.reasons.day_over());
  await save(page, dueOn, '');
  await expect(page.getByRole('link', { name: words.fields.required({ label: labels.name }) })).toBeVisible();
  await save(page, dueOn, name);
  await expect(page.getByText(/^Saved\. .*due at another time now\.$/)).toBeVisible();
  await expect(main(page).getByRole('row').filter({ hasText: name })).toBeVisible();
  await expect(
    main(page)
      .getByText(new RegExp(`^Saved .*${name}`))
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFits(page);

  await lead.goto(`/cases/${id}`);
  await expect(main(lead).getByText(sentence)).toBeVisible();
  await applicant.goto('/enrollment');
  await expect(main(applicant).getByText(sentence)).toBeVisible();
  await expect(main(applicant).getByText(words.enrollment.details.queued)).toBeVisible();

  // The lead keeps the calendar, too.
  await lead.goto(`/calendar?year=${dueOn.slice(0, 4)}`);
  await main(lead).getByRole('row').filter({ hasText: name }).getByRole('button').click();
  await expect(lead.getByText(/^Saved\. .*due at another time now\.$/)).toBeVisible();
  await lead.goto(`/cases/${id}`);
  await expect(main(lead).getByText(sentence)).toHaveCount(0);
  await lead.goto('/calendar?year=2027');
  await expect(lead.getByText(w.sources.list({ year: '2027' }))).toBeVisible();
  await expectInvariants();
});
