import { createHash } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { db } from '@/lib/db';
import { pdfOf } from '../evidence/corpus';
import { askedFor } from '../support/documents';
import { bring, cast } from '../support/story';
import { letterTo } from './support/letters';
import { origin } from './support/origin';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.id;
const { documents: t, proofs } = words;
const pdf = (more = '') => ({ name: 'nib-2026.pdf', mimeType: 'application/pdf', buffer: pdfOf({ catalog: more }) });
const today = new Date().toISOString().slice(0, 10);
const business = (page: Page) => page.locator('#business');

async function applicant(browser: Browser, javaScriptEnabled: boolean) {
  const people = await cast();
  const id = await bring(people, 'in_review');
  await askedFor(people.reviewer, id);
  await speak(people.member, 'id');
  const viewport = { width: javaScriptEnabled ? 360 : 320, height: 740 };
  const context = await browser.newContext({ javaScriptEnabled, viewport });
  await letIn(context, people.member);
  return { id, people, page: await context.newPage() };
}

async function send(page: Page, file: ReturnType<typeof pdf>, day = today): Promise<void> {
  const section = business(page);
  await section.getByLabel(words.labels.kind).selectOption('registration_certificate');
  await section.getByLabel(words.labels.issuedOn).fill(day);
  await section.getByLabel(words.labels.document, { exact: true }).setInputFiles(file);
  await section.getByRole('button', { name: t.submit }).click();
}

test('on a telephone, in Indonesian: what it must show, a refusal that keeps what was typed, the receipt, and another in its place', async ({
  browser,
}) => {
  test.slow();
  const { id, people, page } = await applicant(browser, true);
  await page.goto('/enrollment');
  await page.getByRole('link', { name: words.enrollment.tasks.documents }).click();
  await expect(page.getByRole('heading', { name: t.send({ proof: proofs.of.business }) })).toBeVisible();
  await expect(business(page)).toContainText(/PT Contoh/);
  await expect(business(page)).toContainText('NIB (Nomor Induk Berusaha)');
  await expectAccessible(page);
  await expectFits(page);
  await page.screenshot({ path: '/tmp/e-shot-phone.png', fullPage: true }); // SHOT

  await send(page, { ...pdf(), buffer: Buffer.from('GIF89a, whatever it is called') });
  await expect(business(page).getByRole('alert')).toContainText(words.reasons.file_of_another_kind());
  await expect(business(page).getByLabel(words.labels.kind)).toHaveValue('registration_certificate');
  await expect(business(page).getByLabel(words.labels.issuedOn)).toHaveValue(today);
  await send(page, pdf('/OpenAction << /S /JavaScript /JS (1) >>'));
  await expect(business(page).getByRole('alert')).toContainText(words.reasons.file_active());
  await send(page, pdf(), '2020-01-01');
  await expect(business(page).getByRole('alert')).toContainText(/terbit pada atau setelah/);
  await page.screenshot({ path: '/tmp/e-shot-refused.png', fullPage: true }); // SHOT
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(0);

  await send(page, pdf());
  await expect(page.getByRole('status').filter({ hasText: t.received({ file: 'nib-2026.pdf' }) })).toBeVisible();
  const sha256 = createHash('sha256').update(pdf().buffer).digest('hex');
  await expect(page.locator('#sent')).toContainText(sha256.replace(/(.{4})(?=.)/g, '$1 '));
  const { email } = await db.user.findUniqueOrThrow({ where: { id: people.member.userId } });
  expect((await letterTo(email, /dokumen sudah kami terima/)).text).toContain(sha256);
  await expectAccessible(page);
  await page.screenshot({ path: '/tmp/e-shot-sent.png', fullPage: true }); // SHOT
  await page.setViewportSize({ width: 1280, height: 800 }); // SHOT
  await page.screenshot({ path: '/tmp/e-shot-wide.png', fullPage: true }); // SHOT
  await page.emulateMedia({ colorScheme: 'dark' }); // SHOT
  await page.screenshot({ path: '/tmp/e-shot-dark.png', fullPage: true }); // SHOT
  await page.emulateMedia({ colorScheme: 'light' }); // SHOT
  const [receipt] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: new RegExp(t.receipt) }).click(),
  ]);
  expect(receipt.suggestedFilename()).toMatch(/^receipt-.*\.pdf$/);

  await page.getByRole('link', { name: t.replaceThis({ file: 'nib-2026.pdf' }) }).click();
  await business(page).getByLabel(words.labels.issuedOn).fill(today);
  await business(page).getByLabel(words.labels.document, { exact: true }).setInputFiles(pdf('/Lang (id)'));
  await business(page).getByRole('button', { name: t.submitReplacing }).click();
  await expect(page.locator('#sent')).toContainText(proofs.states.replaced);
  expect(
    (await db.document.findMany({ where: { enrollmentId: id }, orderBy: { sentAt: 'asc' } })).map((one) => one.status),
  ).toEqual(['replaced', 'received']);
  await expectInvariants();
});

test('without JavaScript and at 320 pixels a document is sent all the same', async ({ browser }) => {
  const { id, page } = await applicant(browser, false);
  await page.goto('/enrollment/documents');
  await expectFits(page);
  await business(page).getByRole('button', { name: t.submit }).click();
  await expect(business(page).getByRole('alert')).toBeVisible();
  await send(page, pdf());
  await expect(page.getByText(t.received({ file: 'nib-2026.pdf' }))).toBeVisible();
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(1);
});

test('a form sent twice at once makes one document, and both presses are led to it', async ({ browser }) => {
  const { id, page } = await applicant(browser, false);
  await page.goto('/enrollment/documents');
  const hidden = await business(page).locator('input[type=hidden]').all();
  const fields = await Promise.all(
    hidden.map(async (input) => [await input.getAttribute('name'), await input.getAttribute('value')]),
  );
  const multipart = { ...Object.fromEntries(fields), kind: 'lease', issuedOn: today, document: pdf() };
  const press = () =>
    page.request.post('/enrollment/documents/send', { headers: { origin }, multipart, maxRedirects: 0 });
  const answers = await Promise.all([press(), press()]);
  const [first, second] = answers.map((answer) => answer.headers().location);
  expect(first).toMatch(/^\/enrollment\/documents\?sent=[\da-f-]{36}#sent$/);
  expect(second).toBe(first);
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(1);
});

test('what is larger than 8 MB is said at its field, though it comes from a browser without script, and nothing is kept', async ({
  browser,
}) => {
  const { id, page } = await applicant(browser, false);
  await page.goto('/enrollment/documents');
  for (const bytes of [8_000_001, 12_000_000]) {
    await send(page, {
      ...pdf(),
      buffer: Buffer.concat([pdf().buffer, Buffer.alloc(bytes - pdf().buffer.length, 0x20)]),
    });
    await expect(business(page).getByRole('alert')).toContainText(
      words.fields.file_too_large({ label: words.labels.document, max: 8 }),
    );
    await expect(business(page).getByLabel(words.labels.kind)).toHaveValue('registration_certificate');
  }
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(0);
});

test('another site sends no document for somebody signed in here', async ({ browser }) => {
  const { id, page } = await applicant(browser, false);
  const post = (headers: Record<string, string>) =>
    page.request.post('/enrollment/documents/send', {
      headers,
      maxRedirects: 0,
      multipart: { proves: 'business', kind: 'lease', issuedOn: today, document: pdf() },
    });
  const strangers: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }];
  for (const headers of strangers) {
    const answer = await post(headers);
    expect([answer.status(), answer.headers().location]).toEqual([
      303,
      '/enrollment/documents?refused=from_another_site#main',
    ]);
  }
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(0);
});
