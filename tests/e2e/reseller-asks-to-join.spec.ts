import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { asked, enrollmentOf, newName, sentIn, writing } from '../support/duplicates';
import { reviewer } from '../support/story';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const headed = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const emailOf = async (userId: string) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
const accountOf = async (id: string) => (await db.organization.findUniqueOrThrow({ where: { id } })).name;

test('without JavaScript a company that is here already is joined: asked in Indonesian, let in by letter, worked for at once', async ({
  browser,
  page,
}) => {
  await withoutScripts(page.context());
  const words = wordsIn.id;
  const { alike: t } = words;
  const name = newName();
  const admin = await sentIn(name);
  await db.membership.updateMany({
    where: { organizationId: admin.organizationId },
    data: { roles: ['global_admin', 'admin_agent'] },
  });
  const asker = await writing(newName());
  await speak(asker, 'id');
  await letIn(page.context(), asker);

  await page.goto('/enrollment/company');
  await page.getByLabel(words.labels.legalName).fill(name.toUpperCase());
  await page.getByLabel(words.places.postalCodes.postal_code).fill('40111');
  await press(page, words.profile.save);
  await headed(page, t.heading);
  await expect(main(page).getByText('Bandung')).toBeVisible();
  await expect(main(page)).not.toContainText(await emailOf(admin.userId));
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectFits(page);
  await page.goto('/enrollment/check-answers');
  await expect(main(page).getByText(t.notice.heading)).toBeVisible();
  await expect(main(page).getByText(words.reasons.alike_unanswered())).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: t.notice.link }).first().click();
  await main(page)
    .getByRole('link', { name: t.join({ name }) })
    .click();
  await headed(page, t.asking.heading({ name }));
  await expectAccessible(page);
  await page.getByLabel(words.labels.message).fill('Saya bekerja di kantor Bandung.');
  await press(page, t.asking.submit);
  const account = await accountOf(admin.organizationId);
  await expect(main(page).getByText(name)).toBeVisible();
  await expectAccessible(page);

  const en = wordsIn.en;
  const letter = await letterTo(await emailOf(admin.userId), /asks to join/);
  expect(letter.text).toContain('Saya bekerja di kantor Bandung.');
  const reader = await (await browser.newContext()).newPage();
  await withoutScripts(reader.context());
  await reader.goto(linkIn(letter));
  await headed(reader, en.joinRequest.heading({ asker: 'Ayu Sari', organization: account }));
  await expect(reader.getByLabel(en.roles.global_admin, { exact: true })).toHaveCount(0);
  await expectAccessible(reader);
  await reader.getByLabel(en.labels.letterCode).fill(codeIn(letter));
  await reader.getByLabel(en.roles.sales_agent).check();
  await press(reader, en.joinRequest.accept);
  await expect(reader.getByText(en.joinRequest.over.heading)).toBeVisible();
  await expectAccessible(reader);

  await letterTo(await emailOf(asker.userId), new RegExp(`Anda sekarang menjadi bagian ${name}`));
  await page.goto('/overview');
  await press(page, words.overview.workFor({ name: account }));
  await page.goto('/settings/users');
  await expect(main(page).getByText(await emailOf(admin.userId))).toBeVisible();
  await expect(main(page).getByRole('cell', { name: words.roles.sales_agent })).toBeVisible();
  await expectInvariants();
});

test('it is another company: said in a sentence, sent in, and read by the reviewer beside what differs', async ({
  browser,
  page,
}) => {
  const { alike: t, alikeReview: r, labels, profile, fields } = wordsIn.en;
  const name = newName();
  const there = await sentIn(`${name} Utama`);
  const here = await writing(`${name} Utama`);
  await letIn(page.context(), here);
  await page.goto('/enrollment/alike');
  await headed(page, t.heading);
  await page.getByLabel(labels.reason).fill('No');
  await press(page, t.another.submit);
  await expect(page.getByText(fields.sentence_wanted({ label: labels.reason })).first()).toBeVisible();
  await expectAccessible(page);
  const reason = 'They sell tea in Bandung; we only share the name of our street.';
  await page.getByLabel(labels.reason).fill(reason);
  await press(page, t.another.submit);
  await headed(page, profile.check.heading);
  await page.getByRole('checkbox', { name: labels.declared }).check();
  await press(page, profile.check.submit);
  await expect(page).toHaveURL(/\/enrollment\/sent$/);
  await page.goto('/enrollment/alike');
  await headed(page, t.none.heading);
  await expect(main(page).getByText(reason)).toBeVisible();
  await expectAccessible(page);

  const staff = await reviewer();
  const desk = await (await browser.newContext()).newPage();
  await letIn(desk.context(), { userId: staff.userId, organizationId: null });
  await desk.goto(`/cases/${(await enrollmentOf(here)).id}`);
  await expect(desk.getByRole('heading', { name: r.heading })).toBeVisible();
  await expect(main(desk).getByText(reason)).toBeVisible();
  await expect(main(desk).locator('del').first()).toBeVisible();
  await expect(main(desk).locator('ins').first()).toBeVisible();
  await expectAccessible(desk);
  const other = await enrollmentOf(there);
  await main(desk)
    .getByRole('link', { name: r.open({ reference: other.reference }) })
    .click();
  await expect(desk).toHaveURL(new RegExp(other.id));
  await expect(main(desk).getByText(r.unsaid)).toBeVisible();
  await expectInvariants();
});

test('a request is declined on User management, and its asker reads the reason', async ({ browser, page }) => {
  const { joinRequest: t, alike, labels } = wordsIn.en;
  const { admin, asker } = await asked({ message: 'I work in Bandung.' });
  const account = await accountOf(admin.organizationId);
  await letIn(page.context(), admin);
  await page.goto('/settings/users');
  await expectAccessible(page);
  await main(page)
    .getByRole('link', { name: t.list.answer({ asker: 'Ayu Sari' }) })
    .click();
  await headed(page, t.heading({ asker: 'Ayu Sari', organization: account }));
  await expect(main(page).getByText('I work in Bandung.')).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: t.toDecline }).click();
  await page.getByLabel(labels.reason).fill('Nobody of that name works here.');
  await expectAccessible(page);
  await press(page, t.declineSubmit);
  await expect(page.getByText(t.over.declined({ asker: 'Ayu Sari' }))).toBeVisible();
  await expectAccessible(page);

  const theirs = await (await browser.newContext()).newPage();
  await letIn(theirs.context(), asker);
  await theirs.goto('/enrollment/alike');
  await expect(main(theirs).getByText('Nobody of that name works here.')).toBeVisible();
  await headed(theirs, alike.heading);
  await expectInvariants();
});
