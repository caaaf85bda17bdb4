import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { locales } from '@/lib/locale';
import { invitedCustomer, pairIn } from './support/customers';
import { pathOf } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

for (const [language, words] of locales.map((locale) => [locale, wordsIn[locale]] as const))
  test(`a reseller invites a customer together with its provider, sees the letter, and sends it (${language})`, async ({
    context,
    page,
  }) => {
    const { provider, reseller } = await pairIn('ID');
    await letIn(context, reseller);
    await speak(reseller, language);
    await page.goto('/customers');
    await expect(main(page).getByText(words.customers.list.empty.heading)).toBeVisible();
    await expectAccessible(page);
    await main(page).getByRole('link', { name: words.customers.list.invite }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: words.customerInvitations.form.heading })).toBeVisible();
    await expectAccessible(page);
    const email = `wati@${randomUUID().slice(0, 8)}.example`;
    await page.getByLabel(words.labels.email).fill(email);
    await page.getByRole('textbox', { name: words.labels.message }).fill('<b>Hello</b> from us.');
    await page.getByLabel(words.labels.country).selectOption('ID');
    await press(page, words.customerInvitations.form.save);
    await expect(main(page).getByText(words.customerInvitations.send.meaning({ email }))).toBeVisible();
    await expectAccessible(page);
    await press(page, words.customerInvitations.send.submit);
    await expect(main(page).getByText(words.customerInvitations.send.meaning({ email }))).toBeHidden();
    const letter = await letterTo(email, /would like to serve|ingin melayani/);
    expect(letter.subject).toContain(provider.name);
    expect(letter.subject).toContain(reseller.name);
    expect(letter.html).not.toContain('<b>Hello</b>');
    expect(linkIn(letter)).toContain('/authorize-partners/');

    await page.goto('/invitations?kind=customer');
    await expect(main(page).getByText(email)).toBeVisible();
    await expectAccessible(page);
  });

test('a country of another region is refused while one chooses, and by the server', async ({
  browser,
  context,
  page,
}) => {
  const { reseller } = await pairIn('ID');
  await letIn(context, reseller);
  await page.goto('/invitations/new-customer');
  await page.getByLabel(wordsIn.en.labels.email).fill('wati@elsewhere.example');
  await page.getByLabel(wordsIn.en.labels.country).selectOption('DE');
  await press(page, wordsIn.en.customerInvitations.form.save);
  await expect(page.getByLabel(wordsIn.en.labels.country)).toHaveAttribute('aria-invalid', 'true');

  const plain = await browser.newContext({ javaScriptEnabled: false });
  await letIn(plain, reseller);
  const bare = await plain.newPage();
  await bare.goto('/invitations/new-customer');
  await bare.getByLabel(wordsIn.en.labels.email).fill('wati@elsewhere.example');
  await bare.getByLabel(wordsIn.en.labels.country).selectOption('DE');
  await press(bare, wordsIn.en.customerInvitations.form.save);
  await expect(main(bare).getByRole('alert').first()).toBeVisible();
  expect(await db.invitation.count({ where: { senderId: reseller.organizationId } })).toBe(0);
});

test('without script, too, a partner is looked for by a part of its name, and the one asked for stays in the choice', async ({
  browser,
}) => {
  const { reseller, provider, partnershipId } = await pairIn('ID');
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: provider.organizationId } });
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await letIn(plain, reseller);
  const bare = await plain.newPage();
  const { choice } = wordsIn.en.shell;
  const choiceOf = bare.getByLabel(wordsIn.en.customers.list.with, { exact: true });
  await bare.goto('/invitations/new-customer?search=nobody+of+this+name');
  await expect(bare.getByText(choice.none({ search: 'nobody of this name' }))).toBeVisible();
  await bare.getByRole('searchbox').fill(name.slice(2));
  await bare.getByRole('search').getByRole('button', { name: choice.find }).click();
  await expect(choiceOf).toHaveValue(partnershipId);
  await bare.goto(`/invitations/new-customer?pair=${partnershipId}&search=nobody+of+this+name`);
  await expect(choiceOf).toHaveValue(partnershipId);
});

test('a reseller cannot answer a customer’s invitation with its own account, and reads what to use instead', async ({
  browser,
  page,
}) => {
  const words = wordsIn.en;
  const { reseller, partnershipId } = await pairIn('ID');
  const id = await invitedCustomer(reseller, partnershipId);
  const another = await pairIn('ID');
  const path = await pathOf({ id }, 'authorize_partners');
  for (const [who, heading] of [
    [another.reseller, words.invitedCustomer.over.otherKind.heading],
    [another.provider, words.invitedCustomer.over.otherKind.heading],
    [reseller, words.invitedCustomer.over.own.heading],
  ] as const) {
    const context = await browser.newContext();
    await letIn(context, who);
    const tab = await context.newPage();
    await tab.goto(path);
    await expect(tab.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectAccessible(tab);
    await context.close();
  }
  await page.goto(path);
  await expect(main(page).getByText(words.invitedCustomer.visitor.answer)).toBeVisible();
  await expectAccessible(page);
  expect(await db.customerRelationship.count({ where: { resellerId: reseller.organizationId } })).toBe(0);
  await expectInvariants();
});
