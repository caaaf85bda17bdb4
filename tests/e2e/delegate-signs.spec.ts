import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { resellerIn } from './support/invitations';
import { codeIn, letterTo, linkIn } from './support/letters';
import { password, wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test, withoutScripts } from './support/test';

const words = wordsIn.id;
const { delegation: t, labels } = words;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).click();
const headed = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a Global admin names who signs, in Indonesian, on a telephone and without JavaScript; who is new there accepts it by letter', async ({
  browser,
  page,
}) => {
  await withoutScripts(page.context());
  await page.setViewportSize({ width: 320, height: 800 });
  const admin = await resellerIn('ID', 'qualified');
  const email = `${randomUUID()}@person.example`;
  await speak(admin, 'id');
  await letIn(page.context(), admin);
  await page.goto('/agreements');
  await expectAccessible(page);
  await follow(page, t.toDelegate);
  await headed(page, t.naming.heading);
  await press(page, t.naming.submit);
  await expect(page.getByText(words.fields.required({ label: labels.email })).first()).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  await page.getByLabel(labels.firstName).fill('Budi');
  await page.getByLabel(labels.lastName).fill('Santoso');
  await page.getByLabel(labels.email).fill(email);
  await page.getByLabel(labels.note).fill('Pak Budi yang menandatangani.');
  await press(page, t.naming.submit);
  await expect(page.getByText(t.asked.done.asked)).toBeVisible();
  await expect(main(page).getByText(t.asked.statuses.asked)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);

  const reader = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await withoutScripts(reader.context());
  await reader.setViewportSize({ width: 320, height: 800 });
  const letter = await letterTo(email, /meminta Anda menerima perjanjian/);
  expect(letter.text).toContain('Pak Budi yang menandatangani.');
  await reader.goto(linkIn(letter));
  await expect(main(reader).getByText(admin.name).first()).toBeVisible();
  await main(reader).getByText(t.letter.read).click();
  await expect(reader.getByRole('article')).toContainText('Who may accept');
  await expectAccessible(reader);
  await expectFits(reader);
  await follow(reader, t.letter.toNo);
  await headed(reader, t.letter.noHeading);
  await expectAccessible(reader);
  await follow(reader, t.letter.backToQuestion);
  await reader.getByLabel(labels.letterCode).fill(codeIn(letter));
  await reader.getByLabel(labels.password, { exact: true }).fill(password);
  await press(reader, t.letter.yes);
  await expect(reader.getByLabel(labels.email)).toHaveValue(email);
  await reader.getByLabel(labels.password, { exact: true }).fill(password);
  await press(reader, words.signIn.submit);
  await expect(main(reader).getByText(t.yours.heading)).toBeVisible();
  await expectAccessible(reader);
  await expectFits(reader);
  await follow(reader, words.agreements.accept);
  await reader.getByLabel(labels.title, { exact: true }).fill('Direktur utama');
  await reader.getByLabel(labels.authority).check();
  await expect(reader.getByLabel(words.agreements.accepting.addMe)).toHaveCount(0);
  await expectAccessible(reader);
  await press(reader, words.agreements.accepting.submit);
  await expect(reader).toHaveURL(/\/settings\/legal-info/);

  await page.goto('/agreements');
  await expect(main(page).getByText(/Diterima oleh Budi Santoso.*Diminta oleh .*Ayu Sari/)).toBeVisible();
  await expectAccessible(page);
  const { organizationId } = admin;
  const signature = await db.signature.findFirstOrThrow({ where: { organizationId }, include: { delegation: true } });
  expect(signature).toMatchObject({ firstName: 'Budi', delegation: { askedById: admin.userId, status: 'used' } });
  await reader.goto(linkIn(letter));
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(reader);
  await expectInvariants();
});
