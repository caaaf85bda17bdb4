import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { Client } from 'pg';
import { letterTo } from './support/letters';
import { newApplicant, reasonSaid, type Words, wordsIn } from './support/people';
import { enter } from './support/session';
import { expect, expectAccessible, expectInvariants, test } from './support/test';
import { addIdlePerson } from './support/visits';

const formula = '=HYPERLINK("http://evil.example","Prize")';

/** A file as a spreadsheet of many countries saves it: semicolons, the company with a comma in it. */
function fileOf(rows: readonly string[][]) {
  const lines = [['email', 'company', 'country', 'partner_id', 'language'], ...rows];
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  return { name: 'resellers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function rowsFor(tag: string): string[][] {
  return [
    [`ayu@toko-${tag}.example`, 'Toko Ayu, Tbk', 'Indonesia', '', ''],
    [`lim@kedai-${tag}.example`, 'Kedai Lim', 'MY', '', 'en'],
    [`ayu@toko-${tag}.example`, 'Toko Ayu', 'ID', '', ''],
    ['siti', 'CV Siti', 'ID', '', ''],
    [`klaus@firma-${tag}.example`, formula, 'Germany', '', ''],
  ];
}

async function upload(page: Page, words: Words, rows: readonly string[][]): Promise<void> {
  const { invitationLists: w } = words;
  await page.goto('/invitations/import');
  await page.getByLabel(words.labels.file, { exact: true }).setInputFiles(fileOf(rows));
  await page.getByRole('button', { name: w.submit, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'resellers.csv' })).toBeVisible();
}

const tabOf = (
  page: Page,
  words: Words,
  verdict: keyof Words['invitationLists']['list']['verdicts'],
  count: number,
) => {
  const { list: w } = words.invitationLists;
  return page.getByRole('navigation').getByRole('link', {
    name: w.tab({ name: w.verdicts[verdict], count: `${count}` }),
    exact: true,
  });
};

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('a provider checks a list, mends a row, sends the ready ones, and takes the rest away', async ({ page }) => {
  test.slow();
  const words = wordsIn.en;
  const { invitationLists: w } = words;
  const { tag } = newApplicant();
  await enter(page, await agentWhoReads('en'));
  await page.goto('/invitations/import');
  await expectAccessible(page);
  await page.getByRole('button', { name: w.submit, exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    words.fields.file_missing({ label: words.labels.file }),
  );

  await upload(page, words, rowsFor(tag));
  await expect(page.getByRole('heading', { name: w.list.someReady({ ready: 2, all: 5 }) })).toBeVisible();
  for (const verdict of ['malformed', 'duplicate_in_file', 'wrong_region'] as const)
    await expect(tabOf(page, words, verdict, 1)).toBeVisible();
  await expectAccessible(page);

  await tabOf(page, words, 'malformed', 1).click();
  await expect(page.getByRole('cell', { name: words.fields.email_malformed() })).toBeVisible();
  await page.getByRole('link', { name: w.list.fixAloud({ line: 5 }) }).click();
  const save = page.getByRole('button', { name: w.mend.submit });
  await page.getByLabel(words.labels.email, { exact: true }).fill('siti@');
  await save.click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(words.fields.email_malformed());
  await expect(page.getByLabel(words.labels.email, { exact: true })).toHaveValue('siti@');
  await expectAccessible(page);
  await page.getByLabel(words.labels.email, { exact: true }).fill(`siti@cv-${tag}.example`);
  await save.click();
  await expect(page.getByText(w.mend.ready({ line: '5' }))).toBeVisible();
  await expect(tabOf(page, words, 'ready', 3)).toBeVisible();

  const [rest] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: w.list.rest }).click(),
  ]);
  const lines = (await textOf(rest)).split('\r\n');
  expect(rest.suggestedFilename()).toBe('not-sent.csv');
  expect(lines[0]).toBe('\ufeffemail,company,country,partner_id,language,row,reason');
  expect(lines[1]).toBe(`ayu@toko-${tag}.example,Toko Ayu,ID,,,4,${words.reasons.same_address_above({ line: 2 })}`);
  expect(lines[2]).toContain(
    `klaus@firma-${tag}.example,"'=HYPERLINK(""http://evil.example"",""Prize"")",Germany,,,6,`,
  );
  expect(lines.slice(3)).toEqual(['']);

  await page.getByRole('button', { name: w.list.send({ ready: 3 }) }).click();
  await expect(page.getByRole('heading', { name: w.list.all({ sent: 3 }) })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  for (const address of [`ayu@toko-${tag}.example`, `lim@kedai-${tag}.example`, `siti@cv-${tag}.example`])
    expect((await letterTo(address, /Samudra/)).text).toContain('Samudra Distribusi');

  await upload(page, words, rowsFor(tag));
  await expect(tabOf(page, words, 'already_invited', 3)).toBeVisible();
  await expect(page.getByText(w.list.noneReady)).toBeVisible();
  await expect(page.getByRole('button', { name: /Send/ })).toHaveCount(0);
  await expectInvariants();
});

test.describe('without JavaScript, in Indonesian and on a telephone', () => {
  test.use({ javaScriptEnabled: false, locale: 'id-ID', viewport: { width: 320, height: 700 } });

  test('the whole way works, refusals included', async ({ page }) => {
    test.slow();
    const words = wordsIn.id;
    const { invitationLists: w } = words;
    const { tag } = newApplicant();
    await enter(page, await agentWhoReads('id'));
    await page.goto('/invitations/import');
    const table = { ...fileOf([]), buffer: Buffer.from('company\nToko Ayu\n') };
    await page.getByLabel(words.labels.file, { exact: true }).setInputFiles(table);
    await page.getByRole('button', { name: w.submit, exact: true }).click();
    await expect(page.getByText(words.reasons.csv_column_missing({ column: 'email' })).first()).toBeVisible();
    await expect(page).toHaveTitle(/^Kesalahan: /);

    await sendBytes(page, words, 3_000_000);
    await expect(
      page.getByText(words.fields.file_too_large({ label: words.labels.file, max: 1 })).first(),
    ).toBeVisible();
    await sendBytes(page, words, 6_000_000);
    await expect(page.getByRole('heading', { name: 'File ini terlalu besar' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('link', { name: 'Kembali ke formulir' }).click();

    await upload(page, words, rowsFor(tag));
    await tabOf(page, words, 'wrong_region', 1).click();
    const reason = reasonSaid(words, 'other_region', { country: 'DE', region: 'EUROPE', own: 'APAC' });
    await expect(page.getByRole('cell', { name: reason })).toBeVisible();
    await page.getByRole('link', { name: w.list.fixAloud({ line: 6 }) }).click();
    await page.getByLabel(words.labels.country).fill('Filipina');
    await page.getByRole('button', { name: w.mend.submit }).click();
    await expect(page.getByText(w.mend.ready({ line: '6' }))).toBeVisible();
    await page.getByRole('button', { name: w.list.send({ ready: 3 }) }).click();
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('heading', { name: w.list.all({ sent: 3 }) })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
    expect((await letterTo(`ayu@toko-${tag}.example`, /Samudra/)).text).toContain('Samudra Distribusi');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

async function sendBytes(page: Page, words: Words, bytes: number): Promise<void> {
  const file = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(bytes, 'a') };
  await page.getByLabel(words.labels.file, { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: words.invitationLists.submit, exact: true }).click();
}

/** A Sales agent of Samudra Distribusi, made for the test, so that nobody else's language changes. */
async function agentWhoReads(language: 'en' | 'id'): Promise<string> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`select id from organization where name = 'Samudra Distribusi'`);
  const email = await addIdlePerson(client, rows[0]?.id ?? '');
  await client.query(
    `with person as (update app_user set locale = $2 where email = $1 returning id)
     update membership m set roles = '{sales_agent}' from person p where m.user_id = p.id`,
    [email, language],
  );
  await client.end();
  return email;
}
