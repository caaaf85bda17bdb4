import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { withdraw } from '@/lib/enrollment/commands';
import { pdfOf } from '../evidence/corpus';
import { askedFor } from '../support/documents';
import { bring, cast, domainOf, versionOf } from '../support/story';
import { codeOf, pathOf } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { documents: t, proofs } = words;
const today = new Date().toISOString().slice(0, 10);

async function fill(page: Page, proves: 'business' | 'domain', kind: string): Promise<void> {
  const section = page.locator(`#${proves}`);
  await section.getByLabel(words.labels.kind).selectOption(kind);
  await section.getByLabel(words.labels.issuedOn).fill(today);
  await section
    .getByLabel(words.labels.document, { exact: true })
    .setInputFiles({ name: 'lease.pdf', mimeType: 'application/pdf', buffer: pdfOf() });
}

test('the contact opens the letter’s link, sends what was asked for with the letter’s code, and needs no account', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  const people = await cast();
  const id = await bring(people, 'in_review');
  await askedFor(people.reviewer, id);
  const letter = await letterTo(`budi@${domainOf(people.member)}`, /please send us a document|mohon kirim dokumen/);
  await page.goto(linkIn(letter));
  await expect(page.getByRole('heading', { name: proofs.of.business })).toBeVisible();
  await expect(page.getByText(proofs.of.domain)).toHaveCount(0);
  await expectAccessible(page);
  await expectFits(page);
  const send = page.getByRole('button', { name: t.submit });

  await fill(page, 'business', 'lease');
  await send.click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page.getByLabel(words.labels.kind)).toHaveValue('lease');
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(0);
  await fill(page, 'business', 'lease');
  await page.getByLabel(words.labels.letterCode).fill(await codeOf({ id }, 'send_documents'));
  await send.click();
  await expect(page.getByRole('status').filter({ hasText: 'lease.pdf' })).toBeVisible();
  expect(page.url()).not.toContain(linkIn(letter).split('/').at(-1) ?? 'nothing');
  await expect(page.getByLabel(words.labels.letterCode)).toHaveCount(0);
  await expectAccessible(page);
  expect(await db.document.findMany({ where: { enrollmentId: id } })).toMatchObject([
    { proves: 'business', sentById: null },
  ]);
  await expectInvariants();
});

test('a link that was altered, or whose enrollment is decided, opens nothing and says so', async ({ page }) => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  await askedFor(people.reviewer, id);
  await page.goto('/send-documents/nothing-of-the-kind');
  await expect(page.getByRole('heading', { name: words.deadLink.unknown.heading })).toBeVisible();
  const link = await pathOf({ id }, 'send_documents');
  await withdraw(people.member, { seen: await versionOf(id) });
  await page.goto(link);
  await expect(page.getByRole('heading', { name: words.deadLink.superseded.heading })).toBeVisible();
  await expectAccessible(page);
});
