import type { BrowserContext, Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { db } from '@/lib/db';
import { providerIn } from './support/invitations';
import { newApplicant, type Words, wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');

/** A list as somebody else's system writes it: a title, headings of its own, one column nobody asked for, one country wrong in each row. */
const fileOf = (tag: string, rows = 3) => [
  'sep=|',
  'Unsere Händler, November',
  'E-Mail-Adresse*|Firma|Country/Region|MPN ID|Notiz',
  ...Array.from({ length: rows }, (_, at) => `ayu@toko-${at}-${tag}.example|Toko ${at}|Nusantara||Straße ${at}`),
  `lim@kedai-${tag}.example|Kedai Lim|MY||"nie geschlossen`,
];

async function choose(page: Page, words: Words, lines: readonly string[], page850 = false): Promise<void> {
  await page.goto('/invitations/import');
  const text = lines.join('\r\n');
  const buffer = page850 ? iconv.encode(text, 'cp850') : Buffer.from(text);
  await page
    .getByLabel(words.labels.file, { exact: true })
    .setInputFiles({ name: 'haendler.csv', mimeType: 'text/csv', buffer });
  await main(page).getByRole('button', { name: words.invitationLists.submit, exact: true }).click();
}

async function walk(context: BrowserContext, page: Page, words: Words, narrow: boolean): Promise<void> {
  const { listColumns: w, invitationLists, labels } = words;
  const provider = await providerIn('ID');
  await speak(provider, words === wordsIn.id ? 'id' : 'en');
  await letIn(context, provider);
  const { tag } = newApplicant();
  const press = (name: string) => main(page).getByRole('button', { name, exact: true }).click();
  const column = (name: string) => page.getByLabel(name, { exact: true });
  // axe is a script, too.
  const look = () => (narrow ? expectFits(page) : expectAccessible(page));
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await choose(page, words, fileOf(tag), true);
  await expect(heading(w.reading.heading)).toBeVisible();
  await expect(
    main(page)
      .getByText(/Unsere H.*ndler, November/)
      .first(),
  ).toBeVisible();
  await look();
  await page.getByRole('radio', { name: new RegExp(w.readings.cp850.replace(/[()]/g, '\\$&')) }).check();
  await press(w.reading.submit);

  await expect(heading(w.heading)).toBeVisible();
  await expect(main(page).getByText(w.above({ rows: 1 }))).toBeVisible();
  await expect(column('Country/Region')).toHaveValue('country');
  await expect(column('MPN ID')).toHaveValue('partnerId');
  await expect(column('Notiz')).toHaveValue('');
  await expect(main(page).getByText('Straße 0', { exact: true })).toBeVisible();
  await look();
  await column('E-Mail-Adresse*').selectOption('');
  await press(w.submit);
  await expect(main(page).getByRole('alert')).toContainText(words.reasons.email_column_missing());
  await column('E-Mail-Adresse*').selectOption('email');
  await column('Notiz').selectOption('company');
  await press(w.submit);
  await expect(main(page).getByRole('alert')).toContainText(
    words.reasons.column_chosen_twice({ first: 'Firma', other: 'Notiz' }),
  );
  await look();
  await column('Notiz').selectOption('');
  await press(w.submit);

  await expect(heading('haendler.csv')).toBeVisible();
  await expect(main(page).getByText(w.used.unused({ columns: 1, names: 'Notiz' }))).toBeVisible();
  await expect(main(page).getByText(words.reasons.csv_quote({ line: 6 }))).toBeVisible();
  await look();
  const all = { value: 'Nusantara', rows: 3 };
  await main(page).getByRole('textbox', { name: labels.country }).fill('Indonesia');
  await press(w.alike.aloud(all));
  await expect(main(page).getByText(w.alike.done({ rows: 3 }))).toBeVisible();
  await expect(page.getByRole('heading', { name: invitationLists.list.someReady({ ready: 3, all: 4 }) })).toBeVisible();
  await expect(main(page).getByText(w.alike.heading)).toHaveCount(0);
  await look();

  await choose(page, words, fileOf(tag, 1));
  await expect(heading(w.heading)).toBeVisible();
  await expect(
    main(page).getByText(w.before({ file: 'haendler.csv', at: '' }).split('haendler.csv')[0] ?? ''),
  ).toBeVisible();
  await page.goto('/invitations/import');
  await expect(main(page).getByText(invitationLists.earlier.uploaded)).toBeVisible();
  expect(await db.invitation.count({ where: { senderId: provider.organizationId } })).toBe(0);
  await expectInvariants();
}

test('a provider says what the columns of a list hold, and mends one value in all rows', async ({ context, page }) => {
  test.slow();
  await walk(context, page, wordsIn.en, false);
});

test.describe('without JavaScript, in Indonesian and on a telephone', () => {
  test.use({ javaScriptEnabled: false, locale: 'id-ID', viewport: { width: 320, height: 700 } });

  test('the whole way works, refusals included', async ({ context, page }) => {
    test.slow();
    await walk(context, page, wordsIn.id, true);
  });
});

test('a file without headings is said to have none, and can be told otherwise', async ({ context, page }) => {
  const { listColumns: w } = wordsIn.en;
  await letIn(context, await providerIn('ID'));
  const { tag } = newApplicant();
  await choose(page, wordsIn.en, [`ayu@toko-${tag}.example;Indonesia`, `lim@kedai-${tag}.example;Malaysia`]);
  await expect(main(page).getByText(w.headingsMissing)).toBeVisible();
  await expect(page.getByLabel(w.column({ letter: 'A' }), { exact: true })).toHaveValue('email');
  await expect(page.getByLabel(w.column({ letter: 'B' }), { exact: true })).toHaveValue('country');
  await expectAccessible(page);
  await page.getByLabel(w.layout.headingLine).selectOption('1');
  await main(page).getByRole('button', { name: w.layout.submit }).click();
  await expect(page.getByLabel(`ayu@toko-${tag}.example`, { exact: true })).toHaveValue('email');
  await page.getByLabel(w.layout.headingLine).selectOption('0');
  await main(page).getByRole('button', { name: w.layout.submit }).click();
  await expect(page.getByLabel(w.column({ letter: 'A' }), { exact: true })).toHaveValue('email');
  await main(page).getByRole('button', { name: w.submit, exact: true }).click();
  const { list } = wordsIn.en.invitationLists;
  await expect(page.getByRole('heading', { name: list.allReady({ all: 2 }) })).toBeVisible();
  await main(page).getByRole('link', { name: w.used.change }).click();
  await expect(main(page).getByText(w.mended)).toBeVisible();
});
