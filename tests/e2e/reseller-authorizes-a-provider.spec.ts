import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { invited, linkFor, pathOf, providerIn, resellerIn } from './support/invitations';
import { lettersTo, letterTo } from './support/letters';
import { demoPassword, type Words, wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const anHourAgo = () => new Date(Date.now() - 3_600_000);

const statusOf = async (id: string) => (await db.invitation.findUniqueOrThrow({ where: { id } })).status;
const accessOf = (providerId: string) => db.adminAccess.findMany({ where: { partnership: { providerId } } });

async function agree(page: Page, words: Words, company: string): Promise<void> {
  await page.getByRole('checkbox', { name: words.invited.agree({ company }) }).check();
}

test('a reseller reads who asks, signs in, chooses what to allow and authorizes; both lists show the other side at once', async ({
  browser,
  page,
}) => {
  test.slow();
  const words = wordsIn.en;
  const [provider, reseller] = [await providerIn('DE'), await resellerIn('FR')];
  const { id, email } = await invited(provider, { message: 'We met in Lyon.' });
  await page.goto(await linkFor({ email }));
  const heading = words.invited.heading({ provider: provider.name });
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(main(page).getByText('We met in Lyon.')).toBeVisible();
  await expectAccessible(page);
  expect(await statusOf(id)).toBe('sent');

  await main(page).getByRole('link', { name: words.invited.visitor.signIn }).click();
  await page.getByLabel(words.labels.email).fill(reseller.email);
  await page.getByLabel(words.labels.password, { exact: true }).fill(demoPassword);
  await press(page, words.signIn.submit);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(main(page).getByText(reseller.name).first()).toBeVisible();
  await expect.poll(() => statusOf(id)).toBe('opened');
  await expectAccessible(page);

  await page.getByRole('radio', { name: words.invited.access.helpdesk }).check();
  await page.getByLabel(words.labels.length).selectOption(words.invited.lengths.days_180);
  await press(page, words.invited.authorize);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(words.labels.agree);
  await expect(page.getByRole('radio', { name: words.invited.access.helpdesk })).toBeChecked();
  await agree(page, words, reseller.name);
  await press(page, words.invited.authorize);
  await expect(page).toHaveURL(/\/indirect-providers\/[0-9a-f-]{36}\?begun=yes$/);

  await page.goto('/indirect-providers');
  await expect(main(page).getByText(provider.name).first()).toBeVisible();
  const theirs = await browser.newContext();
  await letIn(theirs, provider);
  const list = await theirs.newPage();
  await list.goto('/indirect-resellers');
  await expect(main(list).getByText(reseller.name).first()).toBeVisible();
  expect(await accessOf(provider.organizationId)).toMatchObject([{ status: 'granted', scope: 'helpdesk' }]);
  for (const { email: address } of [provider, reseller]) await letterTo(address, /are partners/);

  await page.goto(await pathOf({ id }));
  await expect(
    page.getByRole('heading', { name: words.invitedOver.accepted.own({ provider: provider.name }) }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectInvariants();
});

test('who has not given the password lately gives it first, and finds what was chosen as it was', async ({
  context,
  page,
}) => {
  const words = wordsIn.en;
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const { id } = await invited(provider);
  await letIn(context, reseller, anHourAgo());
  await page.goto(await pathOf({ id }));
  await expect(main(page).getByText(words.invited.proofAhead)).toBeVisible();
  await page.getByRole('radio', { name: words.invited.access.none }).check();
  await agree(page, words, reseller.name);
  await press(page, words.invited.authorize);
  await expect(page.getByRole('heading', { level: 1, name: words.reauthenticate.heading })).toBeVisible();
  expect(await accessOf(provider.organizationId)).toEqual([]);
  await page.getByLabel(words.labels.password, { exact: true }).fill(demoPassword);
  await press(page, words.reauthenticate.submit);
  await expect(main(page).getByText(words.invited.proven)).toBeVisible();
  expect(page.url()).not.toMatch(/access|length|proven/);
  await expect(page.getByRole('radio', { name: words.invited.access.none })).toBeChecked();
  await expect(page.getByLabel(words.labels.length)).toBeHidden();
  await expect(page.getByRole('checkbox', { name: words.invited.agree({ company: reseller.name }) })).not.toBeChecked();
  await expectAccessible(page);
  await agree(page, words, reseller.name);
  await press(page, words.invited.authorize);
  await expect(page).toHaveURL(/begun=yes/);
  expect(await accessOf(provider.organizationId)).toMatchObject([{ status: 'none' }]);
});

test('no address chooses the access given, nor says that a proof was given', async ({ context, page }) => {
  const words = wordsIn.en;
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const { id } = await invited(provider);
  await letIn(context, reseller);
  await page.goto(await pathOf({ id }));
  const shown = await page.getByRole('radio', { checked: true }).inputValue();
  const length = await page.getByLabel(words.labels.length).inputValue();
  for (const access of ['administrator', 'helpdesk', 'none']) {
    await page.goto(`${await pathOf({ id })}?proven=yes&access=${access}&length=days_730`);
    await expect(page.getByRole('radio', { checked: true })).toHaveValue(shown);
    await expect(page.getByLabel(words.labels.length)).toHaveValue(length);
    await expect(main(page).getByText(words.invited.proven)).toHaveCount(0);
  }
});

test('pressing the button twice, and in a second tab, authorizes once', async ({ context, page }) => {
  const words = wordsIn.en;
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const { id } = await invited(provider);
  await letIn(context, reseller);
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(await pathOf({ id }));
    await agree(tab, words, reseller.name);
  }
  await main(page).getByRole('button', { name: words.invited.authorize }).dblclick();
  await expect(page).toHaveURL(/begun=yes/);
  await press(second, words.invited.authorize);
  await expect(
    second.getByRole('heading', { name: words.invitedOver.accepted.own({ provider: provider.name }) }),
  ).toBeVisible();
  expect(await db.partnership.count({ where: { providerId: provider.organizationId } })).toBe(1);
  await expectInvariants();
});

test('a reseller says no and why; the sender reads it, and the page stays one with a way on', async ({
  context,
  page,
}) => {
  const words = wordsIn.en;
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const { id } = await invited(provider);
  await letIn(context, reseller);
  await page.goto(await pathOf({ id }));
  await main(page).getByRole('link', { name: words.invited.decline.open, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: words.invited.decline.heading({ provider: provider.name }) }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(words.invited.decline.reason).fill('We have a provider.');
  await press(page, words.invited.decline.submit);
  await expect(page.getByRole('heading', { level: 1, name: words.invitedOver.declined.own })).toBeVisible();
  await expectAccessible(page);
  expect((await letterTo(provider.email, /has declined your invitation/)).text).toContain('We have a provider.');
  expect(await statusOf(id)).toBe('declined');
});

test('somebody who may not authorize sees who may, and asks them by letter', async ({ context, page }) => {
  const words = wordsIn.en;
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const { id } = await invited(provider);
  const user = await db.user.create({
    data: { email: `tari@${id}.example`, firstName: 'Tari', lastName: 'Hadi', locale: 'en' },
  });
  const { organizationId } = reseller;
  await db.membership.create({
    data: { userId: user.id, organizationId, roles: ['sales_agent'], joinedAt: new Date() },
  });
  await letIn(context, { userId: user.id, organizationId });
  await page.goto(await pathOf({ id }));
  await expect(main(page).getByText(reseller.email)).toBeVisible();
  await expect(main(page).getByRole('button', { name: words.invited.authorize })).toHaveCount(0);
  await expectAccessible(page);
  await press(page, words.invited.admins.ask);
  await expect(main(page).getByText(words.invited.admins.asked({ company: reseller.name }))).toBeVisible();
  const letter = await letterTo(reseller.email, /asks you to decide/);
  expect(letter.text).toContain(`/indirect-providers/invitations/${id}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('yes and no work, refusals included', async ({ page }) => {
    test.slow();
    const words = wordsIn.en;
    const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
    const [one, other] = [await invited(provider), await invited(await providerIn('ID'))];
    await enter(page, reseller.email);
    await page.goto(await pathOf(one));
    await page.getByRole('radio', { name: words.invited.access.none }).check();
    await press(page, words.invited.authorize);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('radio', { name: words.invited.access.none })).toBeChecked();
    expect(await statusOf(one.id)).toBe('sent');
    await agree(page, words, reseller.name);
    await press(page, words.invited.authorize);
    await expect(page).toHaveURL(/begun=yes/);
    expect(await statusOf(one.id)).toBe('accepted');
    await page.goto(await pathOf(other));
    await main(page).getByRole('link', { name: words.invited.decline.open, exact: true }).click();
    await press(page, words.invited.decline.submit);
    await expect(page.getByRole('heading', { level: 1, name: words.invitedOver.declined.own })).toBeVisible();
    expect(await statusOf(other.id)).toBe('declined');
  });
});

test.describe('on a telephone, in Indonesian', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'id-ID' });

  test('the page fits, is read aloud well, and its button says Otorisasi penyedia tidak langsung', async ({ page }) => {
    test.slow();
    const words = wordsIn.id;
    const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
    const { email, id } = await invited(provider, { language: 'id' });
    await db.user.update({ where: { id: reseller.userId }, data: { locale: 'id' } });
    await page.goto(await linkFor({ email }));
    await expectAccessible(page);
    await expectFits(page);
    await letIn(page.context(), reseller);
    await page.reload();
    await expectAccessible(page);
    await expectFits(page);
    await main(page).getByRole('link', { name: words.invited.decline.open, exact: true }).click();
    await expect(page.getByRole('button', { name: words.invited.decline.submit })).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
    await page.goto(await pathOf({ id }));
    await agree(page, words, reseller.name);
    await press(page, 'Otorisasi penyedia tidak langsung');
    await expect(page).toHaveURL(/begun=yes/);
    expect(await lettersTo(email)).toHaveLength(1);
  });
});
