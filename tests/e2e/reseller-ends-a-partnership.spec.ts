import type { Browser, Page } from '@playwright/test';
import { after, days } from '@/lib/clock';
import { db } from '@/lib/db';
import { endDue } from '@/lib/partnership/clock';
import { invite } from '../support/invitations';
import { type Named, partneredIn } from './support/invitations';
import { lettersTo, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { partnership: w, partnershipEnd: e, partnerships: lists, labels } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name }).first().click();
const statusOf = async (id: string) => (await db.partnership.findUniqueOrThrow({ where: { id } })).status;
const accessOf = async (partnershipId: string) =>
  (await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } })).status;
const dayIn = (length: number) =>
  after(new Date(), days(length)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

async function theirs(browser: Browser, who: Named): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  await letIn(context, who);
  return context.newPage();
}

test('a reseller sees what an ending affects, gives notice with its reason, and takes it back; the provider sees it at once', async ({
  browser,
  page,
}) => {
  test.slow();
  const { provider, reseller, id } = await partneredIn('FR');
  const pair = { provider: provider.name, reseller: reseller.name };
  await db.user.updateMany({
    where: { id: { in: [provider.userId, reseller.userId] } },
    data: { timeZone: 'UTC' },
  });
  await invite(provider, { email: reseller.email });
  await letIn(page.context(), reseller);
  await page.goto(`/indirect-providers/${id}`);
  await follow(page, w.about.end);
  await expect(page.getByRole('heading', { level: 1, name: e.heading({ other: provider.name }) })).toBeVisible();
  for (const text of [
    e.affects.ordersNow(pair),
    e.affects.accessNow.administrator(pair),
    e.affects.peopleNow({ ...pair, count: 1 }),
    e.affects.invitationsNow({ ...pair, count: 1 }),
  ])
    await expect(main(page).getByText(text)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: e.noticeDays.options[60] }).check();
  await page.getByRole('radio', { name: e.accessAfter.options.keep }).check();
  await press(page, e.goOn);

  await expect(page.getByRole('heading', { level: 1, name: e.check.heading })).toBeVisible();
  await expect(main(page).getByText(e.check.endsOn({ day: dayIn(60), days: 60 }))).toBeVisible();
  await expectAccessible(page);
  await follow(page, e.check.change);
  await expect(page.getByRole('radio', { name: e.noticeDays.options[60] })).toBeChecked();
  await expect(page.getByRole('radio', { name: e.accessAfter.options.keep })).toBeChecked();
  await press(page, e.goOn);
  await press(page, e.check.submit);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    words.fields.required({ label: labels.reason }),
  );
  expect(await statusOf(id)).toBe('active');
  const second = await page.context().newPage();
  await second.goto(page.url());

  await page.getByLabel(labels.reason).fill('Another desk\nspeaks our language.');
  await main(page).getByRole('button', { name: e.check.submit, exact: true }).dblclick();
  await expect(main(page).getByText(w.done.give_notice())).toBeVisible();
  await expect(main(page).getByRole('heading', { name: w.ending.heading({ day: dayIn(60) }) })).toBeVisible();
  await expect(main(page).getByText(w.ending.daysLeft({ days: 7 }))).toBeVisible();
  await expect(main(page).getByText(w.ending.accessAfter.keep)).toBeVisible();
  await expectAccessible(page);
  expect(await db.partnershipEvent.count({ where: { partnershipId: id, event: 'give_notice' } })).toBe(1);
  await second.getByLabel(labels.reason).fill('Once more.');
  await press(second, e.check.submit);
  await expect(second.getByRole('main').getByRole('alert')).toContainText(/another tab or on another device of yours/);
  await expect(second.getByLabel(labels.reason)).toHaveValue('Once more.');

  const other = await theirs(browser, provider);
  await other.goto('/indirect-resellers');
  await expect(
    main(other)
      .getByRole('table')
      .getByText(/^Ends /),
  ).toBeVisible();
  await follow(other, reseller.name);
  await expect(main(other).getByRole('heading', { name: w.ending.heading({ day: dayIn(60) }) })).toBeVisible();
  await expect(main(other).getByText('Another desk').first()).toBeVisible();
  await expect(
    main(other).getByText(w.ending.theirsToTakeBack({ company: reseller.name, day: dayIn(7) })),
  ).toBeVisible();
  await expect(main(other).getByRole('button', { name: w.ending.takeBack })).toHaveCount(0);
  await expectAccessible(other);
  for (const { email } of [provider, reseller]) {
    const letter = await letterTo(email, /will end/);
    expect(letter.text).toContain('speaks our language.');
    expect(linkIn(letter)).toContain(id);
  }

  await press(page, w.ending.takeBack);
  await expect(main(page).getByText(w.done.take_back())).toBeVisible();
  expect(await statusOf(id)).toBe('active');
  await other.reload();
  await expect(main(other).getByText(lists.statuses.active, { exact: true }).first()).toBeVisible();
  for (const { email } of [provider, reseller]) await letterTo(email, /goes on/);
  await expectInvariants();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a provider ends it too, gives its access up at once, and the clock does the rest', async ({
    page,
    browser,
  }) => {
    test.slow();
    const { provider, reseller, id } = await partneredIn('ID');
    await enter(page, provider.email);
    await page.goto(`/indirect-resellers/${id}`);
    await follow(page, w.about.end);
    await expect(page.getByRole('radio', { name: e.accessAfter.options.keep })).toHaveCount(0);
    await page.getByRole('radio', { name: e.accessAfter.options.remove_now }).check();
    await press(page, e.goOn);
    await press(page, e.check.submit);
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByLabel(labels.reason).fill('We leave this market.');
    await press(page, e.check.submit);
    await expect(page).toHaveURL(/done=give_notice/);
    await expect(main(page).getByText(reseller.email)).toHaveCount(0);
    expect(await accessOf(id)).toBe('removed');

    await db.partnership.update({ where: { id }, data: { endsAt: new Date(0) } });
    await endDue();
    await expect.poll(() => statusOf(id)).toBe('ended');
    await page.goto(`/indirect-resellers/${id}`);
    await expect(main(page).getByText(w.about.meanings.ended)).toBeVisible();
    await expect(main(page).getByRole('link', { name: w.about.end })).toHaveCount(0);
    await page.goto('/indirect-resellers?view=ended');
    await expect(main(page).getByRole('link', { name: reseller.name, exact: true })).toBeVisible();
    const other = await theirs(browser, reseller);
    await other.goto('/indirect-providers');
    await expect(main(other).getByRole('heading', { name: lists.providers.ended })).toBeVisible();
    await expectAccessible(other);
    for (const { email } of [provider, reseller]) await letterTo(email, /has ended/);
    expect(await lettersTo(provider.email)).not.toEqual([]);
    await expectInvariants();
  });
});

test.describe('on a telephone, in Indonesian', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'id-ID' });

  test('questions, last look and notice fit and are read aloud well', async ({ page }) => {
    test.slow();
    const { provider, reseller, id } = await partneredIn('ID');
    await db.user.update({ where: { id: reseller.userId }, data: { locale: 'id' } });
    const { partnership: wi, partnershipEnd: ei, labels: li } = wordsIn.id;
    await letIn(page.context(), reseller);
    await page.goto(`/indirect-providers/${id}/end`);
    await expect(page.getByRole('heading', { level: 1, name: ei.heading({ other: provider.name }) })).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
    await press(page, ei.goOn);
    await expect(page.getByRole('heading', { level: 1, name: ei.check.heading })).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
    await page.getByLabel(li.reason).fill('Kami berganti mitra.');
    await press(page, ei.check.submit);
    await expect(main(page).getByText(wi.done.give_notice())).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
  });
});
