import type { Page } from '@playwright/test';
import { proposeRefusal, refuse } from '@/lib/company-change/review';
import { db } from '@/lib/db';
import { countryRules } from '@/lib/region/country-rules';
import { pdfOf } from '../evidence/corpus';
import { seenOf } from '../support/changes';
import { domainOf, reviewer } from '../support/story';
import { resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { enter, letIn, speak } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a company changes its address: both stand side by side until a reviewer has verified just that', async ({
  browser,
  context,
  page,
}) => {
  const { companyChange: t, labels, reviewFields: parts, fields, places, staff } = wordsIn.en;
  const member = await resellerIn('ID');
  await letIn(context, member);
  await page.goto('/settings/legal-info');
  await expect(
    page.getByRole('navigation', { name: t.tabs.label }).getByRole('link', { name: t.tabs.partner }),
  ).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page);
  await main(page).getByRole('link', { name: parts.registered_address }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.forms.registered_address.heading);
  await expectAccessible(page);
  await page.getByLabel(labels.addressLine1).fill('Kotak Pos 12');
  await page.getByLabel(places.postalCodes[countryRules('ID').postalCodeName]).fill('40111');
  await press(page, t.save);
  await expect(page.getByText(fields.post_box_only()).first()).toBeVisible();
  await page.getByLabel(labels.addressLine1).fill('Jalan Asia Afrika 8');
  await page.getByLabel(labels.city).fill('Bandung');
  await press(page, t.save);
  await expect(main(page).getByText(t.leads.draft)).toBeVisible();
  await expect(main(page).getByText('Business. ')).toBeVisible();
  await expectAccessible(page);
  await press(page, t.send.send);
  await expect(main(page).getByText(t.statuses.in_review, { exact: true })).toBeVisible();
  await page.goto('/settings/legal-info');
  for (const line of ['Jalan Merdeka 1', 'Jalan Asia Afrika 8']) await expect(main(page).getByText(line)).toBeVisible();
  await expectAccessible(page);

  const desk = await (await browser.newContext()).newPage();
  await enter(desk, 'reviewer@mitra.example');
  await desk.goto(`/company-changes?search=${member.name.slice(-6)}`);
  await expectAccessible(desk);
  await main(desk).getByRole('link', { name: member.name }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(parts.registered_address);
  await expectAccessible(desk);
  await press(desk, t.review.claim);
  await expect(main(desk).getByRole('button', { name: t.review.release })).toBeVisible();
  await press(desk, t.review.approve.submit);
  await expect(main(desk).getByText(wordsIn.en.reasons.checks_open()).first()).toBeVisible();
  await desk.getByRole('checkbox', { name: staff.checks.business }).check();
  await press(desk, t.review.approve.submit);
  await expect(main(desk).getByText(t.review.done.approve)).toBeVisible();

  await letterTo(`budi@${domainOf(member)}`, /the change is in force/);
  await page.reload();
  await expect(main(page).getByText('Jalan Merdeka 1')).toBeHidden();
  await expect(main(page).getByText('Jalan Asia Afrika 8')).toBeVisible();
  await page.goto('/settings/legal-info/program');
  await expect(main(page).getByText(wordsIn.en.settings.legalInfo.statuses.active, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectInvariants();
});

test.describe('in Indonesian', () => {
  test.use({ locale: 'id-ID' });

  test('a new name needs a document; two refuse it with a reason, and the program stays as it is', async ({
    context,
    page,
  }) => {
    const { companyChange: t, labels, reviewFields: parts, reasons, conversation, settings } = wordsIn.id;
    const member = await resellerIn('ID');
    await speak(member, 'id');
    await letIn(context, member);
    await page.goto('/settings/legal-info/change/legal-name');
    const name = 'PT Sumber Rejeki Makmur Sejahtera Nusantara <b>Abadi</b>';
    await page.getByLabel(labels.legalName).fill(name);
    await press(page, t.save);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(parts.legal_name);
    await expect(main(page).getByText(name)).toBeVisible();
    await expect(main(page).getByText(reasons.change_document_missing())).toBeVisible();
    await main(page).locator('summary', { hasText: conversation.files.open }).click();
    const file = { name: 'akta.pdf', mimeType: 'application/pdf', buffer: pdfOf() };
    await page.getByLabel(labels.files, { exact: true }).setInputFiles(file);
    await press(page, conversation.files.submit);
    await expect(main(page).getByText('akta.pdf')).toBeVisible();
    await press(page, t.send.send);
    await expect(main(page).getByText(t.leads.in_review)).toBeVisible();
    const id = page.url().match(/changes\/([\w-]+)/)?.[1] ?? '';
    const ground = { reason: 'name_mismatch', message: 'Akta menyebut nama lain.' };
    await proposeRefusal(await reviewer(), { ...(await seenOf(id)), ...ground });
    await refuse(await reviewer(), await seenOf(id));
    await page.reload();
    await expect(main(page).getByRole('heading', { name: t.asked.refused })).toBeVisible();
    await expect(main(page).getByText(ground.message)).toBeVisible();
    await expectAccessible(page);
    await letterTo(member.email, /perubahan tidak disetujui/);
    const { name: kept } = await db.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
    expect(kept).toBe(member.name);
    await page.goto('/settings/legal-info/program');
    await expect(main(page).getByText(settings.legalInfo.statuses.active, { exact: true })).toBeVisible();
    await expectInvariants();
  });
});
