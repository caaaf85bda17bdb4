import type { Page } from '@playwright/test';
import { colleague } from '../support/people';
import { resellerIn } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { type Words, wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, follow, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const headed = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

/** A Global admin offers it to a colleague on the colleague's page. */
async function offer(page: Page, words: Words, membershipId: string): Promise<void> {
  const { handOver: t, handover } = words.people;
  await page.goto(`/settings/users/${membershipId}`);
  await main(page).getByRole('link', { name: t.link }).click();
  await headed(page, t.heading({ person: 'Tari Hadi' }));
  await expectAccessible(page);
  await page.getByLabel(t.message).fill('Terima kasih.');
  await press(page, t.submit);
  await expect(main(page).getByRole('button', { name: handover.withdraw })).toBeVisible();
  await expectAccessible(page);
}

test('a Global admin hands over to a colleague, who declines once, and then accepts by the letter after giving the password again', async ({
  browser,
  page,
}) => {
  const words = wordsIn.en;
  const { handover: t } = words.people;
  const admin = await resellerIn('ID');
  const { membershipId, email, ...receiver } = await colleague(admin, ['sales_agent']);
  await letIn(page.context(), admin);
  await offer(page, words, membershipId);

  const theirs = await (await browser.newContext()).newPage();
  await letIn(theirs.context(), receiver, new Date(Date.now() - 3_600_000));
  const first = await letterTo(email, /wants you to be Global admin/);
  expect(first.text).toContain('Terima kasih.');
  await theirs.goto(linkIn(first));
  await expectAccessible(theirs);
  await main(theirs).getByRole('link', { name: t.decline }).click();
  await theirs.getByLabel(words.labels.reason).fill('Ask Sari.');
  await press(theirs, t.decline);
  await expect(main(theirs).getByText(t.over)).toBeVisible();
  await expectAccessible(theirs);
  expect((await letterTo(admin.email, /will not be Global admin/)).text).toContain('Ask Sari.');

  await offer(page, words, membershipId);
  await theirs.goto(page.url());
  await press(theirs, t.accept);
  await headed(theirs, words.reauthenticate.heading);
  await theirs.getByLabel(words.labels.password, { exact: true }).fill('seven lanterns over the harbor');
  await press(theirs, words.reauthenticate.submit);
  await press(theirs, t.accept);
  await expect(main(theirs).getByText(t.over)).toBeVisible();
  await letterTo(admin.email, /Tari Hadi is Global admin/);
  await page.goto(`/settings/users/${membershipId}`);
  await expect(main(page).getByRole('button', { name: words.settings.user.update })).toHaveCount(0);
  await expectInvariants();
});

test('without JavaScript, on a telephone, in Indonesian: an offer is found on the overview, and accepted', async ({
  browser,
}) => {
  const words = wordsIn.id;
  const { handover: t } = words.people;
  const admin = await resellerIn('ID');
  const receiver = await colleague(admin, []);
  for (const each of [admin, receiver]) await speak(each, 'id');
  const viewport = { width: 320, height: 640 };
  const on = async (somebody: typeof admin | typeof receiver) => {
    const context = await browser.newContext({ viewport, locale: 'id-ID' });
    await withoutScripts(context);
    await letIn(context, somebody);
    return context.newPage();
  };
  const page = await on(admin);
  await offer(page, words, receiver.membershipId);
  await expectFits(page);
  const theirs = await on(receiver);
  await theirs.goto('/overview');
  const waiting = words.overview.waiting.handover({ name: 'Tari Hadi' });
  await follow(main(theirs).getByRole('link', { name: waiting }).first());
  await expectFits(theirs);
  await press(theirs, t.accept);
  await expect(main(theirs).getByText(t.accepted({ giver: 'Ayu Sari', receiver: 'Tari Hadi' }))).toBeVisible();
  await expectFits(theirs);
  await expectAccessible(theirs);
});
