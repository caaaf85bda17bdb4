import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { findSignedIn } from '@/lib/organization/queries';
import { colleague } from '../support/people';
import { resellerIn } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const headed = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

test('an admin gives a role that a colleague asked for, by the letter’s one button, and removes the colleague', async ({
  browser,
  page,
}) => {
  const words = wordsIn.en;
  const { people: t, roles, settings } = words;
  const admin = await resellerIn('ID');
  const { membershipId, email, ...asker } = await colleague(admin, []);
  const theirs = await (await browser.newContext()).newPage();
  await letIn(theirs.context(), asker);
  await theirs.goto('/settings/users/ask?need=agent_role_missing');
  await headed(theirs, t.askRole.heading);
  await expect(main(theirs).getByText(t.askRole.haveNone)).toBeVisible();
  await expect(main(theirs).getByText('Maple Services').or(main(theirs).getByText('Ayu Sari')).first()).toBeVisible();
  await expectAccessible(theirs);
  await main(theirs).getByLabel(roles.sales_agent).check();
  await theirs.getByLabel(t.askRole.message).fill('I place orders.');
  await press(theirs, t.askRole.submit);
  await expect(main(theirs).getByText(t.askRole.sent)).toBeVisible();
  await expectAccessible(theirs);

  const wish = { asker: 'Tari Hadi', role: roles.sales_agent };
  const letter = await letterTo(admin.email, /asks for the role/);
  expect(letter.text).toContain('I place orders.');
  await letIn(page.context(), admin);
  await page.goto(linkIn(letter));
  await headed(page, t.roleRequest.heading(wish));
  await expectAccessible(page);
  await press(page, t.roleRequest.grant(wish));
  await expect(main(page).getByText(t.roleRequest.granted(wish))).toBeVisible();
  await letterTo(email, /You have the role/);

  await page.goto(`/settings/users/${membershipId}`);
  await main(page).getByRole('link', { name: t.remove.link }).click();
  await headed(page, t.remove.heading({ person: 'Tari Hadi' }));
  await expectAccessible(page);
  await press(page, t.remove.submit);
  await expect(main(page).getByText(t.remove.done)).toBeVisible();
  await expect(main(page).getByText(email)).toHaveCount(0);
  await expectAccessible(page);
  await letterTo(email, /You no longer belong to/);
  await theirs.goto('/settings/users');
  await expect(theirs.getByText(settings.users.heading)).toHaveCount(0);
  await expectInvariants();
});

test('without JavaScript, on a telephone, in Indonesian: a colleague leaves, and the last Global admin reads why they cannot', async ({
  browser,
}) => {
  const words = wordsIn.id;
  const { leave: t } = words.people;
  const admin = await resellerIn('ID');
  const leaver = await colleague(admin, ['sales_agent']);
  for (const each of [admin, leaver]) await speak(each, 'id');
  const viewport = { width: 320, height: 640 };
  const on = async (somebody: typeof admin | typeof leaver) => {
    const context = await browser.newContext({ viewport, locale: 'id-ID' });
    await withoutScripts(context);
    await letIn(context, somebody);
    return context.newPage();
  };
  const page = await on(leaver);
  const { name: organization } = await db.organization.findUniqueOrThrow({ where: { id: admin.organizationId } });
  await page.goto(`/settings/users/${leaver.membershipId}`);
  await main(page).getByRole('link', { name: t.link }).click();
  await headed(page, t.heading({ organization }));
  await expectFits(page);
  await expectAccessible(page);
  await press(page, t.submit);
  await expect(main(page).getByText(t.done)).toBeVisible();
  await letterTo(admin.email, /keluar dari/);
  const { id } = await db.session.findFirstOrThrow({ where: { userId: leaver.userId } });
  expect((await findSignedIn(id))?.accounts).toEqual([]);

  const last = await on(admin);
  await last.goto('/settings/leave');
  await expect(main(last).getByText(words.reasons.last_global_admin())).toBeVisible();
  await expectFits(last);
});
