import type { Browser, Page } from '@playwright/test';
import { db } from '@/lib/db';
import { colleague } from '../support/people';
import { type Named, partneredIn } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { demoPassword, wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { partnership: w, partnerships: lists, labels } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).click();
const statusOf = async (partnershipId: string) =>
  (await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } })).status;

async function theirs(browser: Browser, who: Named): Promise<Page> {
  const context = await browser.newContext();
  await letIn(context, who);
  return context.newPage();
}

test('a reseller takes the access away; the provider sees nothing on its next look, asks again, and gets less', async ({
  browser,
  page,
}) => {
  test.slow();
  const { provider, reseller, id } = await partneredIn('FR');
  const pair = { provider: provider.name, reseller: reseller.name };
  const other = await theirs(browser, provider);
  await other.goto('/indirect-resellers');
  await follow(other, reseller.name);
  await expect(main(other).getByRole('heading', { name: w.people.heading(pair) })).toBeVisible();
  await expect(main(other).getByText(reseller.email)).toBeVisible();
  await expect(main(other).getByText(w.journal.actions['agreement.sign'])).toBeVisible();
  await expectAccessible(other);

  await letIn(page.context(), reseller, new Date(Date.now() - 3_600_000));
  await page.goto('/indirect-providers');
  await expectAccessible(page);
  await follow(page, provider.name);
  await expectAccessible(page);
  await follow(page, w.rights.buttons.remove);
  await expect(main(page).getByRole('heading', { name: w.forms.headings.remove(pair) })).toBeVisible();
  await expectAccessible(page);
  expect(await statusOf(id)).toBe('granted');
  const second = await page.context().newPage();
  await second.goto(page.url());

  await main(page).getByRole('button', { name: w.forms.submits.remove, exact: true }).dblclick();
  await expect(main(page).getByText(w.done.remove(pair))).toBeVisible();
  await expect(main(page).getByText(lists.access.removed, { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(await db.adminAccessEvent.count({ where: { event: 'remove', adminAccess: { partnershipId: id } } })).toBe(1);
  await press(second, w.forms.submits.remove);
  await expect(main(second).getByRole('alert')).toContainText(/another tab or on another device of yours/);
  await follow(second, words.cures.reload);
  await expect(main(second).getByText(lists.access.removed, { exact: true })).toBeVisible();

  await other.reload();
  await expect(main(other).getByText(lists.access.removed, { exact: true })).toBeVisible();
  await expect(main(other).getByText(reseller.email)).toHaveCount(0);
  await expect(main(other).getByText(w.journal.actions['agreement.sign'])).toHaveCount(0);
  for (const { email } of [provider, reseller]) await letterTo(email, /no longer has access/);

  await follow(other, w.rights.buttons.request);
  await other.getByRole('radio', { name: w.forms.scopes.administrator }).check();
  await other.getByLabel(labels.message).fill('Our desk would set up the mailboxes.');
  await expectAccessible(other);
  await press(other, w.forms.submits.request);
  await expect(main(other).getByText(w.done.request(pair))).toBeVisible();

  const letter = await letterTo(reseller.email, /asks for administrator access/);
  expect(letter.text).toContain('Our desk would set up the mailboxes.');
  await page.goto(linkIn(letter));
  await expect(main(page).getByRole('heading', { name: w.asked.heading.administrator(pair) })).toBeVisible();
  await expectAccessible(page);
  await follow(page, w.rights.buttons.grant);
  await expect(page.getByRole('heading', { level: 1, name: words.reauthenticate.heading })).toBeVisible();
  await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
  await press(page, words.reauthenticate.submit);
  await expect(main(page).getByRole('heading', { name: w.forms.headings.grant(pair) })).toBeVisible();
  await page.getByRole('radio', { name: w.forms.scopes.helpdesk }).check();
  await page.getByLabel(labels.length).selectOption({ index: 1 });
  await expectAccessible(page);
  await press(page, w.forms.submits.grant);
  await expect(main(page).getByText(w.done.grant(pair))).toBeVisible();

  await other.goto(`/indirect-resellers/${id}`);
  await expect(main(other).getByText(reseller.email)).toBeVisible();
  await expect(main(other).getByRole('heading', { name: w.journal.heading(pair) })).toHaveCount(0);
  await follow(other, w.rights.buttons.give_up);
  await expectAccessible(other);
  await press(other, w.forms.submits.give_up);
  await expect(main(other).getByText(w.done.give_up(pair))).toBeVisible();
  expect(await statusOf(id)).toBe('removed');
  await expectInvariants();
});

test('whoever is no Global admin sees the buttons, and why they are closed', async ({ context, page }) => {
  const { provider, reseller, id } = await partneredIn('ID');
  const agent = await colleague(reseller, ['admin_agent']);
  await letIn(context, agent);
  await page.goto(`/indirect-providers/${id}?do=remove`);
  await expect(main(page).getByRole('button', { name: w.rights.buttons.remove, exact: true })).toBeDisabled();
  await expect(main(page).getByText(words.reasons.global_admin_only()).first()).toBeVisible();
  await expect(
    main(page).getByRole('heading', {
      name: w.forms.headings.remove({ provider: provider.name, reseller: reseller.name }),
    }),
  ).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/indirect-providers/${id}/end`);
  await expect(page).toHaveURL(new RegExp(`/indirect-providers/${id}$`));
});

test('somebody else’s partnership is not found, from either side', async ({ context, page }) => {
  const [one, other] = [await partneredIn('ID'), await partneredIn('ID')];
  await letIn(context, other.reseller);
  for (const path of [`/indirect-providers/${one.id}`, `/indirect-providers/${one.id}/end`])
    expect((await page.goto(path))?.status()).toBe(404);
  await letIn(context, other.provider);
  for (const path of [`/indirect-resellers/${one.id}`, `/indirect-resellers/${one.id}/end`])
    expect((await page.goto(path))?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('removing, and declining in one’s own words, work', async ({ page, browser }) => {
    test.slow();
    const { provider, reseller, id } = await partneredIn('ID');
    const pair = { provider: provider.name, reseller: reseller.name };
    await enter(page, reseller.email);
    await page.goto(`/indirect-providers/${id}`);
    await follow(page, w.rights.buttons.remove);
    await press(page, w.forms.submits.remove);
    await expect(main(page).getByText(w.done.remove(pair))).toBeVisible();
    const other = await theirs(browser, provider);
    await other.goto(`/indirect-resellers/${id}?do=request`);
    await other.getByRole('radio', { name: w.forms.scopes.helpdesk }).check();
    await press(other, w.forms.submits.request);
    await expect(main(other).getByText(w.done.request(pair))).toBeVisible();
    await page.goto(`/indirect-providers/${id}`);
    await follow(page, w.rights.buttons.decline);
    await page.getByLabel(labels.message).fill('We do that ourselves.');
    await press(page, w.forms.submits.decline);
    await expect(main(page).getByText(w.done.decline(pair))).toBeVisible();
    expect((await letterTo(provider.email, /declined your request/)).text).toContain('We do that ourselves.');
    expect(await statusOf(id)).toBe('none');
  });
});

test.describe('on a telephone, in Indonesian', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'id-ID' });

  test('both lists and both pages fit and are read aloud well', async ({ browser, page }) => {
    test.slow();
    const { provider, reseller, id } = await partneredIn('ID');
    for (const { userId } of [provider, reseller])
      await db.user.update({ where: { id: userId }, data: { locale: 'id' } });
    const { partnership: wi } = wordsIn.id;
    const pair = { provider: provider.name, reseller: reseller.name };
    await letIn(page.context(), reseller);
    for (const path of ['/indirect-providers', `/indirect-providers/${id}`, `/indirect-providers/${id}?do=renew`]) {
      await page.goto(path);
      await expectAccessible(page);
      await expectFits(page);
    }
    await page.goto(`/indirect-providers/${id}`);
    await follow(page, 'Hapus akses admin');
    await press(page, 'Hapus akses admin');
    await expect(main(page).getByText(wi.done.remove(pair))).toBeVisible();
    const other = await theirs(browser, provider);
    await other.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/indirect-resellers', `/indirect-resellers/${id}`, `/indirect-resellers/${id}?do=request`]) {
      await other.goto(path);
      await expectAccessible(other);
      await expectFits(other);
    }
  });
});
