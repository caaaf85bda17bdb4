import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { db } from '@/lib/db';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { colleague } from '../support/people';
import { noteRaised } from '../support/raised';
import { reseller, started } from '../support/story';
import { invited, type Named, named, providerIn } from './support/invitations';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const { invitations, labels, profile, reasons, settings, typing } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

/** A company whose enrollment has begun. */
async function begun(): Promise<Named> {
  const one = await named(await reseller('ID'), 'Tab');
  await started(one);
  return one;
}

async function joins({ userId }: Named, { organizationId }: { organizationId: string }): Promise<void> {
  await db.membership.create({ data: { userId, organizationId, roles: ['global_admin'], joinedAt: new Date() } });
}

/** What the account menu of a second tab does to the session both tabs share. */
async function secondTabUses({ userId }: Named, { organizationId }: { organizationId: string }): Promise<void> {
  await db.session.updateMany({ where: { userId }, data: { organizationId } });
}

async function typeContact(page: Page, who: Named): Promise<void> {
  await main(page).getByLabel(labels.firstName).fill('Wulan');
  await main(page).getByLabel(labels.lastName).fill('Lestari');
  await main(page)
    .getByLabel(labels.email)
    .fill(`wulan@${who.organizationId.slice(-12)}.example`);
}

const contactsOf = ({ organizationId }: { organizationId: string }) =>
  db.contact.count({ where: { firstName: 'Wulan', profile: { enrollment: { organizationId } } } });

const open = (context: BrowserContext, who: Named) => letIn(context, who).then(() => context.newPage());

test('with script: refused with both names, and Switch back leaves everything typed where it stands', async ({
  context,
}) => {
  const [one, other] = [await begun(), await begun()];
  await joins(one, other);
  const page = await open(context, one);
  await page.goto('/enrollment/primary-contact');
  await secondTabUses(one, other);
  await typeContact(page, one);
  await press(page, profile.save);

  const told = reasons.another_account({ shown: one.name, used: other.name });
  await expect(main(page).getByRole('alert')).toContainText(told);
  noteRaised(['another_account']);
  await expectAccessible(page);
  await press(page, typing.back.submit({ organization: one.name }));
  await expect(main(page).getByText(typing.back.done({ organization: one.name }))).toBeVisible();
  await expect(main(page).getByLabel(labels.firstName)).toHaveValue('Wulan');
  expect([await contactsOf(one), await contactsOf(other)]).toEqual([0, 0]);
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: profile.support.heading })).toBeVisible();
  expect([await contactsOf(one), await contactsOf(other)]).toEqual([1, 0]);
});

test('a form that does not say for whom it was shown acts for nobody, and asks to read the page anew', async ({
  context,
}) => {
  const one = await begun();
  const page = await open(context, one);
  await page.goto('/enrollment/primary-contact');
  await typeContact(page, one);
  await page.locator('main input[name="shownFor"]').evaluateAll((inputs: HTMLInputElement[]) => {
    for (const input of inputs) input.value = '';
  });
  await press(page, profile.save);
  await expect(main(page).getByRole('alert')).toContainText(reasons.page_too_old());
  expect(await contactsOf(one)).toBe(0);
  noteRaised(['page_too_old']);
});

test('the page shown next belongs to the account in use, and acts for it', async ({ context }) => {
  const [one, other] = [await begun(), await begun()];
  await joins(one, other);
  const page = await open(context, one);
  await page.goto('/enrollment');
  await secondTabUses(one, other);
  await main(page)
    .getByRole('link', { name: profile.primary.heading })
    .or(main(page).locator('a[href$="primary-contact"]'))
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();
  await typeContact(page, other);
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: profile.support.heading })).toBeVisible();
  expect([await contactsOf(one), await contactsOf(other)]).toEqual([0, 1]);
  await expect(page.getByRole('banner').getByText(other.name).first()).toBeAttached();
});

test('a page shown to somebody of no company does nothing for the one they act for by now', async ({ context }) => {
  const { id: userId } = await db.user.create({
    data: { email: `${randomUUID()}@nobodys.example`, firstName: 'Dewi', lastName: 'Lestari' },
  });
  const company = await begun();
  await letIn(context, { userId, organizationId: null });
  const page = await context.newPage();
  await page.goto('/settings');
  await joins({ ...company, userId }, company);
  await secondTabUses({ ...company, userId }, company);
  await press(page, settings.profile.save);
  await expect(main(page).getByRole('alert')).toContainText(reasons.account_lost_unnamed());
  noteRaised(['account_lost_unnamed']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('also where the other account has no such page: both names, Switch back, and what was typed is there', async ({
    context,
  }) => {
    const [one, other] = [await begun(), await providerIn('ID')];
    await joins(one, other);
    const page = await open(context, one);
    await page.goto('/enrollment/primary-contact');
    await secondTabUses(one, other);
    await typeContact(page, one);
    await press(page, profile.save);

    await expect(page).toHaveURL(/\/other-account$/);
    await expect(main(page)).toContainText(typing.back.meaning.another_account({ shown: one.name, used: other.name }));
    await press(page, typing.back.submit({ organization: one.name }));
    await expect(page).toHaveURL(/\/enrollment\/primary-contact$/);
    await expect(main(page).getByLabel(labels.firstName)).toHaveValue('Wulan');
    await press(page, profile.save);
    await expect(page.getByRole('heading', { level: 1, name: profile.support.heading })).toBeVisible();
    expect(await contactsOf(one)).toBe(1);
  });

  test('another person signed in meanwhile: nothing is done in their name, and the text waits for its writer', async ({
    context,
  }) => {
    const [one, other] = [await begun(), await begun()];
    const page = await open(context, one);
    await page.goto('/enrollment/primary-contact');
    await typeContact(page, one);
    await letIn(context, other);
    await press(page, profile.save);
    await expect(main(page)).toContainText(typing.back.heading.another_person);
    noteRaised(['another_person']);
    await page.goto('/enrollment/primary-contact');
    await expect(main(page).getByLabel(labels.firstName)).toHaveValue('');
    expect([await contactsOf(one), await contactsOf(other)]).toEqual([0, 0]);
    await letIn(context, one);
    await page.goto('/enrollment/primary-contact');
    await expect(main(page).getByLabel(labels.firstName)).toHaveValue('Wulan');
  });

  test('signed out meanwhile: after signing in again the text is there', async ({ context }) => {
    const one = await begun();
    const page = await open(context, one);
    await page.goto('/enrollment/primary-contact');
    await typeContact(page, one);
    await db.session.updateMany({ where: { userId: one.userId }, data: { revokedAt: new Date() } });
    await press(page, profile.save);
    await expect(page).toHaveURL(/\/sign-in/);
    await letIn(context, one);
    await page.goto('/enrollment/primary-contact');
    await expect(main(page).getByLabel(labels.firstName)).toHaveValue('Wulan');
  });

  test('an account one was shut out of: what was typed can still be copied, and no other account gets it', async ({
    context,
  }) => {
    const [one, other] = [await begun(), await begun()];
    await joins(one, other);
    const page = await open(context, one);
    await page.goto('/enrollment/primary-contact');
    await typeContact(page, one);
    await colleague(one, ['global_admin']);
    const { organizationId, userId } = one;
    await db.membership.updateMany({ where: { organizationId, userId }, data: { disabledAt: new Date() } });
    await press(page, profile.save);
    await expect(main(page)).toContainText(typing.back.meaning.account_lost({ shown: one.name }));
    noteRaised(['account_lost']);
    await expect(main(page).getByText('Wulan', { exact: true })).toBeVisible();
    expect([await contactsOf(one), await contactsOf(other)]).toEqual([0, 0]);
  });
});

for (const script of [true, false])
  test(`the later of two people at one page is told what changed and by whom, ${script ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const one = await begun();
    const tari = await colleague(one, ['global_admin']);
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await open(context, one);
    await page.goto('/enrollment/company');
    if (script) {
      // What is kept while it is typed stays typed against what stood there then.
      await main(page).getByLabel(labels.legalName).fill('PT Punya Ayu');
      await expect(main(page).getByText(/^Draft saved/)).toBeVisible();
    }
    const theirs = { legalName: 'PT Punya Tari', addressLine1: 'Jalan Satu 1', city: 'Bandung' };
    await profiles.saveCompany(tari, companyShape.parse(theirs));
    if (script) await page.goto('/enrollment/company');
    else await main(page).getByLabel(labels.legalName).fill('PT Punya Ayu');
    await main(page).getByLabel(labels.addressLine1).fill('Jalan Dua 2');
    await main(page).locator('[name=postalCode]').fill('60111');
    await main(page).getByLabel(labels.city, { exact: true }).fill('Surabaya');
    await press(page, profile.save);

    const told = main(page).getByRole('alert');
    await expect(told).toContainText('Tari Hadi');
    await expect(told).toContainText('PT Punya Tari');
    await expect(main(page).getByLabel(labels.legalName)).toHaveValue('PT Punya Ayu');
    const { organizationId } = one;
    const kept = () => db.companyProfile.findFirstOrThrow({ where: { enrollment: { organizationId } } });
    expect((await kept()).legalName).toBe('PT Punya Tari');
    await press(page, profile.save);
    await expect(page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();
    expect((await kept()).legalName).toBe('PT Punya Ayu');
    await context.close();
  });

test('a list asked for from a page of another company is not handed out under its title', async ({ context }) => {
  const [one, other] = [await providerIn('ID'), await providerIn('ID')];
  await joins(one, other);
  await invited(one);
  const page = await open(context, one);
  await page.goto('/invitations');
  const file = main(page).getByRole('link', { name: invitations.download });
  const address = (await file.getAttribute('href')) ?? '';
  expect(address).toContain(one.organizationId);
  await secondTabUses(one, other);
  await page.goto(address);
  await expect(main(page)).toContainText(typing.back.meaning.another_account({ shown: one.name, used: other.name }));
  await expectAccessible(page);
  await press(page, typing.back.submit({ organization: one.name }));
  await expect(page).toHaveURL(/\/invitations$/);
  await expect(page.getByRole('banner').getByText(one.name).first()).toBeAttached();
});
