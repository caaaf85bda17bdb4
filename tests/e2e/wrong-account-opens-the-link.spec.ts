import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { holding } from '../support/invitations';
import { customerIn, invited, type Named, pathOf, providerIn, resellerIn } from './support/invitations';
import { demoPassword, wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const words = wordsIn.en;
const { invited: w, invitedOver: over } = words;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: false }).click();
const headed = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Lets a person act for another company as well. */
async function joins(person: Named, other: Named): Promise<void> {
  const { userId } = person;
  await db.membership.create({
    data: { userId, organizationId: other.organizationId, roles: ['global_admin'], joinedAt: new Date() },
  });
}

test('with a customer’s account in use, one press uses the invited company’s and comes back to the question', async ({
  context,
  page,
}) => {
  const [provider, customer, reseller] = [await providerIn('ID'), await customerIn('ID'), await resellerIn('ID')];
  await joins(customer, reseller);
  const path = await pathOf(await invited(provider));
  await letIn(context, customer);
  await page.goto(path);
  await headed(page, over.otherKind.heading);
  await expect(main(page).getByText(customer.name)).toBeVisible();
  await expectAccessible(page);
  await press(page, w.account.use({ company: reseller.name }));
  await headed(page, w.heading({ provider: provider.name }));
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(main(page).getByRole('button', { name: w.authorize })).toBeVisible();
});

test('with the account of another company in use, the right one is one press away, folded under the name', async ({
  context,
  page,
}) => {
  const [provider, one, other] = [await providerIn('ID'), await resellerIn('ID'), await resellerIn('ID', 'in_review')];
  await joins(other, one);
  await letIn(context, other);
  await page.goto(await pathOf(await invited(provider)));
  await expect(main(page).getByText(w.notReady.heading({ company: other.name }))).toBeVisible();
  await main(page).getByText(w.account.another).click();
  await expectAccessible(page);
  await press(page, w.account.use({ company: one.name }));
  await expect(main(page).getByRole('checkbox', { name: w.agree({ company: one.name }) })).toBeVisible();
});

test('the provider’s own people are told that it is theirs, and led to it', async ({ context, page }) => {
  const provider = await providerIn('ID');
  const { id } = await invited(provider);
  await letIn(context, provider);
  await page.goto(await pathOf({ id }));
  await headed(page, over.ownInvitation.heading);
  await expectAccessible(page);
  await main(page).getByRole('link', { name: over.ownInvitation.see }).click();
  await expect(page).toHaveURL(new RegExp(`/invitations/${id}$`));
});

test('another provider founds an account for its reseller business and comes back', async ({ context, page }) => {
  const [provider, other] = [await providerIn('ID'), await providerIn('ID')];
  const { id } = await invited(provider);
  await letIn(context, other);
  await page.goto(await pathOf({ id }));
  await headed(page, over.otherKind.heading);
  await main(page).getByRole('link', { name: w.account.create }).click();
  await page.getByLabel(words.labels.organization).fill(`Cendana ${id.slice(-6)}`);
  await page.getByLabel(words.labels.country).selectOption({ label: 'Indonesia' });
  await press(page, words.createAccount.submit);
  await headed(page, w.heading({ provider: provider.name }));
  await expect(main(page).getByText(w.notReady.heading({ company: `Cendana ${id.slice(-6)}` }))).toBeVisible();
  await expect(main(page).getByRole('button', { name: w.notReady.keepAnd.enrollment })).toBeVisible();
});

test('staff have no company to answer for; somebody else signs in and finds the question', async ({
  context,
  page,
}) => {
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: 'lead@mitra.example' } });
  await letIn(context, { userId, organizationId: null });
  await page.goto(await pathOf(await invited(provider)));
  await headed(page, over.otherKind.heading);
  await expect(main(page).getByText(over.otherKind.none)).toBeVisible();
  await expectAccessible(page);
  await press(page, w.account.somebodyElse);
  await expect(page.getByText(words.signIn.left)).toBeVisible();
  await page.getByLabel(words.labels.email).fill(reseller.email);
  await page.getByLabel(words.labels.password, { exact: true }).fill(demoPassword);
  await main(page).getByRole('button', { name: words.signIn.submit, exact: true }).click();
  await headed(page, w.heading({ provider: provider.name }));
  await expect(main(page).getByRole('button', { name: w.authorize })).toBeVisible();
});

test('an invitation kept for another of one’s accounts is found from each of them', async ({ context, page }) => {
  const [provider, keeper, other] = [
    await providerIn('ID'),
    await resellerIn('ID', 'qualified'),
    await resellerIn('ID'),
  ];
  const { id } = await invited(provider);
  await park(holding(keeper, id));
  await joins(keeper, other);
  await letIn(context, { ...keeper, organizationId: other.organizationId });
  await page.goto(await pathOf({ id }));
  await expect(main(page).getByText(w.account.keeps)).toBeVisible();
  await page.goto(`/indirect-providers/invitations/${id}`);
  await headed(page, over.keptElsewhere.heading({ company: keeper.name }));
  await expectAccessible(page);
  await press(page, w.account.use({ company: keeper.name }));
  await expect(main(page).getByText(w.notReady.kept({ company: keeper.name }))).toBeVisible();
});

test('a stranger does not find what another company keeps', async ({ context, page }) => {
  const [provider, keeper, stranger] = [
    await providerIn('ID'),
    await resellerIn('ID', 'qualified'),
    await resellerIn('ID'),
  ];
  const { id } = await invited(provider);
  await park(holding(keeper, id));
  await letIn(context, stranger);
  const answer = await page.goto(`/indirect-providers/invitations/${id}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText(provider.name)).toHaveCount(0);
});
