import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { markBounced } from '@/lib/letter/commands';
import { languages } from '@/lib/locale';
import { holding } from '../support/invitations';
import { colleague } from '../support/people';
import { invited, linkFor, providerIn, resellerIn, suspend } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { reasonSaid, wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const { en: words } = wordsIn;
const { invitations: w, labels, reasons } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).first().click();
const newAddress = () => `nadia@${randomUUID().slice(0, 8)}.example`;

async function partnerIdIn(country: string): Promise<string> {
  const { organizationId } = await resellerIn(country);
  return (await db.location.findUniqueOrThrow({ where: { organizationId } })).partnerId;
}

test('a provider writes, is told of another region while typing, reads the letter in both languages, sends it, sends it again and withdraws it', async ({
  page,
  browser,
}) => {
  const email = newAddress();
  const [near, far] = [await partnerIdIn('FR'), await partnerIdIn('ID')];
  await enter(page, 'admin@birch.example');
  await page.goto('/invitations');
  await expectAccessible(page);
  await follow(page, w.invite);

  const country = page.getByLabel(labels.country);
  await country.selectOption({ label: 'United States' });
  const elsewhere = reasonSaid(words, 'recipient_in_other_region', { providerRegion: 'EUROPE', resellerRegion: 'US' });
  await expect(main(page).getByText(elsewhere)).toHaveCount(2);
  await expect(country).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await country.selectOption({ label: 'France' });
  await expect(main(page).getByText(elsewhere)).toHaveCount(0);
  await expect(main(page).getByText(w.form.fits({ region: 'Europe' }))).toBeVisible();

  const partnerId = page.getByLabel(labels.partnerId);
  await partnerId.fill(far);
  await partnerId.blur();
  await expect(page.locator('#partnerId-problem')).toContainText('Indonesia');
  await expect(page.locator('#partnerId-problem')).toContainText(
    reasonSaid(words, 'recipient_in_other_region', { providerRegion: 'EUROPE', resellerRegion: 'APAC' }),
  );
  await partnerId.fill('9999999');
  await partnerId.blur();
  await expect(page.locator('#partnerId-problem')).toHaveText(reasons.partner_id_unknown());
  await press(page, w.form.save);
  await expect(main(page).getByRole('alert')).toBeFocused();
  await partnerId.fill(near);
  await partnerId.blur();
  await expect(main(page).getByText('In your region, Europe.')).toHaveCount(2);

  await page.getByLabel(labels.email).fill(email);
  await page.getByLabel(labels.company).fill('Toko Maju');
  await page.getByLabel(labels.message).fill('We met in Lyon.\nI look forward to it.');
  await press(page, w.form.save);
  await expect(page.getByRole('heading', { level: 1, name: 'Toko Maju' })).toBeVisible();
  const invitation = new URL(page.url()).pathname;

  await expect(page.getByRole('article')).toContainText('Birch Distribution asks to be your indirect provider');
  await expect(page.getByRole('article')).toContainText('I look forward to it.');
  await expectAccessible(page);
  await follow(page, languages.id.name);
  await expect(page.getByRole('article')).toContainText(
    'Birch Distribution ingin menjadi penyedia tidak langsung Anda',
  );
  await follow(page, w.send.change);
  await page.getByLabel(labels.company).fill('Toko Maju Jaya');
  await expectAccessible(page);
  await press(page, w.form.save);
  await expect(page.getByRole('heading', { level: 1, name: 'Toko Maju Jaya' })).toBeVisible();

  await press(page, w.send.submit);
  await expect(page.getByText(w.done.send({ email }))).toBeVisible();
  const letter = await letterTo(email, 'Birch Distribution asks to be your indirect provider');
  expect(letter.text).toContain('> We met in Lyon.');
  await expectAccessible(page);

  await press(page, w.resend.submit);
  await expect(page.getByText(w.done.resend({ email }))).toBeVisible();
  await expect.poll(async () => linkIn(await letterTo(email, /indirect provider/))).not.toBe(linkIn(letter));
  const reader = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await reader.goto(linkIn(letter));
  await expect(reader.getByRole('heading', { level: 1, name: words.invitedOver.superseded.heading })).toBeVisible();
  await page.reload();
  for (const happened of [w.timeline.events.resend({ email }), w.timeline.events.send({ email }), w.timeline.drafted])
    await expect(main(page).getByText(happened, { exact: true })).toBeVisible();

  await follow(page, w.withdraw.open);
  await expectAccessible(page);
  await press(page, w.withdraw.submit);
  await expect(page).toHaveURL(new RegExp(invitation));
  await expect(page.getByText(w.done.revoke({ email }))).toBeVisible();
  await letterTo(email, 'Birch Distribution has withdrawn its invitation');
  await follow(page, w.inviteAgain);
  await expect(page.getByLabel(labels.email)).toHaveValue(email);
  await expectInvariants();
});

test('the list shows each invitation where it belongs, finds by beginning, leafs on, and can be taken away without a formula', async ({
  page,
  context,
}) => {
  const by = await providerIn('ID');
  await letIn(context, by);
  await page.goto('/invitations');
  await expect(page.getByRole('heading', { name: w.empty.open.heading })).toBeVisible();
  await expectAccessible(page);

  const sent = await invited(by, { company: '=HYPERLINK("http://evil.example")', country: 'SG' });
  const drafts = Array.from({ length: 60 }, (_, number) => ({
    providerId: by.organizationId,
    senderId: by.organizationId,
    createdById: by.userId,
    email: `draft${number}@many.example`,
  }));
  await db.invitation.createMany({ data: drafts });
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: sent.email })).toContainText('Singapore');
  await expectAccessible(page);

  await follow(page, w.views.draft);
  await expect(page.getByRole('row')).toHaveCount(51);
  await follow(page, w.more({ count: 50 }));
  await expect(page.getByRole('row')).toHaveCount(11);
  await page.getByRole('searchbox').fill('DRAFT5@');
  await press(page, w.find);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox').fill('raft5');
  await press(page, w.find);
  await expect(page.getByRole('heading', { name: w.notFound({ search: 'raft5' }) })).toBeVisible();

  await page.goto('/invitations?view=all');
  const [download] = await Promise.all([page.waitForEvent('download'), follow(page, w.download)]);
  const rows: string[][] = parse(await readFile(await download.path()), { bom: true });
  expect(rows).toHaveLength(62);
  expect(rows.find(([email]) => email === sent.email)?.[1]).toBe(`'=HYPERLINK("http://evil.example")`);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('without script a draft is written, refused for its region with nothing lost, sent and withdrawn', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const page = await context.newPage();
  await letIn(context, await providerIn('DE'));
  const email = newAddress();
  await page.goto('/invitations/new');
  await page.getByLabel(labels.email).fill(email);
  await page.getByLabel(labels.message).fill('Kept while it was refused.');
  await page.getByLabel(labels.country).selectOption({ label: 'United States' });
  await page.getByLabel(labels.partnerId).fill('999 9999');
  await press(page, w.form.save);
  await expect(page.getByRole('link', { name: reasons.partner_id_unknown() })).toBeVisible();
  await page.getByLabel(labels.partnerId).fill('');
  await press(page, w.form.save);
  const elsewhere = reasonSaid(words, 'recipient_in_other_region', { providerRegion: 'EUROPE', resellerRegion: 'US' });
  await expect(page.getByRole('link', { name: elsewhere })).toBeVisible();
  await expect(page.getByLabel(labels.message)).toHaveValue('Kept while it was refused.');
  await page.getByLabel(labels.country).selectOption('');
  await press(page, w.form.save);
  await follow(page, languages.id.name);
  await expect(page.getByRole('article')).toContainText('ingin menjadi penyedia');
  await press(page, w.send.submit);
  await expect(page.getByText(w.done.send({ email }))).toBeVisible();
  await linkFor({ email });
  await follow(page, w.withdraw.open);
  await press(page, w.withdraw.submit);
  await expect(page.getByText(w.done.revoke({ email }))).toBeVisible();
});

test('the page of an invitation says what the company that keeps it lacks, and what became of its letter', async ({
  page,
  context,
}) => {
  const [by, early] = [await providerIn('ID'), await resellerIn('ID', 'qualified')];
  await letIn(context, by);
  const [kept, lost] = [await invited(by), await invited(by, { company: 'Toko Sepi' })];
  await park(holding(early, kept.id));
  await linkFor(lost);
  const { id } = await db.letter.findFirstOrThrow({ where: { address: lost.email, status: 'sent' } });
  await markBounced(id, '550 5.1.1 no such mailbox');

  await page.goto(`/invitations/${kept.id}`);
  await expect(main(page).getByText(w.stands.parked({ company: early.name }))).toBeVisible();
  const missing = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(words.invited.missing, { exact: true }) });
  await expect(missing).toHaveCount(1);
  await expect(missing).toContainText(words.invited.checklist.agreement);
  await expect(main(page).getByText('Ayu Sari')).toHaveCount(3);
  await expectAccessible(page);

  await page.goto('/invitations');
  await expect(page.getByRole('row', { name: 'Toko Sepi' })).toContainText(w.delivery.states.bounced);
  await follow(page, lost.email);
  await expect(main(page).getByText(w.delivery.cures.bounced)).toBeVisible();
  await expect(
    main(page)
      .locator('ol')
      .getByText(w.timeline.cameBack({ email: lost.email })),
  ).toBeVisible();
  await expectAccessible(page);
});

test('who may not invite is told why and where that is cured, where the button would be', async ({ page, context }) => {
  const by = await providerIn('ID');
  await letIn(context, await colleague(by, ['helpdesk_agent']));
  await page.goto('/invitations');
  await expect(main(page).getByText(reasons.agent_role_missing())).toBeVisible();
  await expect(main(page).getByRole('link', { name: w.invite })).toHaveCount(0);
  await suspend(by);
  await page.goto('/invitations/new');
  await expect(main(page).getByText(reasons.authorization_missing())).toBeVisible();
  await expect(main(page).getByRole('link', { name: words.cures.authorization })).toBeVisible();
  await expect(page.getByLabel(labels.email)).toHaveCount(0);
  await expectAccessible(page);
});

test('in Indonesian, on a narrow telephone, all of it fits and nothing is left in English', async ({ page }) => {
  const { invitations: i, labels: l, nav } = wordsIn.id;
  const email = newAddress();
  await page.setViewportSize({ width: 320, height: 800 });
  await enter(page, 'admin@samudra.example');
  const fits = async () => {
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  await page.goto('/invitations');
  await expect(page.getByRole('heading', { level: 1, name: nav.invitations })).toBeVisible();
  await fits();
  await follow(page, i.invite);
  await page.getByLabel(l.email).fill(email);
  await page.getByLabel(l.country).selectOption({ label: 'Prancis' });
  const elsewhere = reasonSaid(wordsIn.id, 'recipient_in_other_region', {
    providerRegion: 'APAC',
    resellerRegion: 'EUROPE',
  });
  await expect(page.locator('#country-problem')).toHaveText(elsewhere);
  await fits();
  await page.getByLabel(l.country).selectOption({ label: 'Malaysia' });
  await press(page, i.form.save);
  await expect(page.getByRole('article')).toContainText(
    'Samudra Distribusi ingin menjadi penyedia tidak langsung Anda',
  );
  await fits();
  await press(page, i.send.submit);
  await expect(page.getByText(i.done.send({ email }))).toBeVisible();
  await letterTo(email, /ingin menjadi penyedia tidak langsung/);
  await fits();
  await follow(page, i.withdraw.open);
  await fits();
});
