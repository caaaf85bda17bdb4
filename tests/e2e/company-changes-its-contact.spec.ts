import type { Page } from '@playwright/test';
import { approve } from '@/lib/company-change/review';
import { contactAsked, seenOf } from '../support/changes';
import { domainOf, reviewer } from '../support/story';
import { resellerIn } from './support/invitations';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a new primary contact confirms by letter, the old one is told, and support is changed at once', async ({
  browser,
  context,
  page,
}) => {
  const { companyChange: t, labels, reviewFields: parts } = wordsIn.en;
  const member = await resellerIn('ID');
  const fresh = `sari@${domainOf(member)}`;
  await letIn(context, member);
  await page.goto('/settings/legal-info/reseller');
  await main(page).getByRole('link', { name: parts.support_contact }).click();
  await page.getByLabel(labels.email).fill(`bantuan@${domainOf(member)}`);
  await press(page, t.saveSupport);
  await expect(main(page).getByText(t.support.saved)).toBeVisible();
  await expect(main(page).getByText(`bantuan@${domainOf(member)}`)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings/legal-info/change/primary-contact');
  await page.getByLabel(labels.firstName).fill('Sari');
  await page.getByLabel(labels.lastName).fill('Dewi');
  await page.getByLabel(labels.email).fill('sari@gmail.com');
  await press(page, t.saveContact);
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel(labels.email).fill(fresh);
  await press(page, t.saveContact);
  await press(page, t.send.ask_contact);
  await expect(main(page).getByText(t.leads.contact_pending)).toBeVisible();
  await expectAccessible(page);
  await letterTo(`budi@${domainOf(member)}`, /another primary contact is asked for/);

  const reader = await (await browser.newContext()).newPage();
  const letter = await letterTo(fresh, /are you its new primary contact/);
  await reader.goto(linkIn(letter));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t.confirm.heading);
  await expectAccessible(reader);
  await reader.getByLabel(labels.letterCode).fill(codeIn(letter));
  await press(reader, t.confirm.submit);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t.confirm.thanks.heading);
  await reader.goto(linkIn(letter));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t.confirm.thanks.heading);

  const id = page.url().match(/changes\/([\w-]+)/)?.[1] ?? '';
  await approve(await reviewer(), { ...(await seenOf(id)), passed: ['email_domain', 'employment'] });
  await letterTo(fresh, /the change is in force/);
  await page.goto('/settings/legal-info');
  await expect(main(page).getByText(fresh)).toBeVisible();
  await expectInvariants();
});

test.describe('without JavaScript, on a telephone of 320 px, in Indonesian', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, locale: 'id-ID' });

  test('somebody who is not the contact says so; the company reads it and withdraws', async ({
    browser,
    context,
    page,
  }) => {
    const { companyChange: t, labels } = wordsIn.id;
    const member = await resellerIn('ID');
    await speak(member, 'id');
    const id = await contactAsked(member);
    const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 }, locale: 'id-ID' };
    const reader = await (await browser.newContext(plain)).newPage();
    const letter = await letterTo(`sari@${domainOf(member)}`, /kontak utama yang baru/);
    await reader.goto(linkIn(letter));
    await reader.getByLabel(labels.letterCode).fill(codeIn(letter));
    await press(reader, t.confirm.deny);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t.confirm.denied.heading);
    await expectNoSideways(reader);
    await letterTo(member.email, /Ini bukan saya/);

    await letIn(context, member);
    await page.goto('/settings/legal-info');
    await expectNoSideways(page);
    await main(page).getByRole('link', { name: t.partner.seeChange }).click();
    await expect(page).toHaveURL(new RegExp(id));
    await expect(main(page).getByText(t.leads.rejected)).toBeVisible();
    await expectNoSideways(page);
    await press(page, t.withdraw);
    await expect(main(page).getByText(t.leads.withdrawn)).toBeVisible();
    await expectInvariants();
  });
});

const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
