import type { Page } from '@playwright/test';
import { approve } from '@/lib/verification/approvals';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { bring, cast, reseller, versionOf } from '../support/story';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const words = wordsIn.en;
const { numbers: t, reviewReasons } = words;

const card = (page: Page, heading: string) =>
  page.locator('section.sheet').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

/** A table of the page as its file has it: with the day instead of how it is said. */
async function rowsOf(page: Page, heading: string): Promise<string[][]> {
  const summary = card(page, heading).getByText(t.table, { exact: true });
  if ((await summary.count()) > 0) await summary.click();
  return card(page, heading)
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
    );
}

async function fileOf(page: Page, heading: string): Promise<string[][]> {
  const href = await card(page, heading).getByRole('link', { name: t.csv }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('text/csv');
  const lines = (await answer.text())
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=^|,)(?=,|$)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );
}

test('a lead reads how the reviews go: each picture, its table and its file say the same, of any days and any country', async ({
  page,
}) => {
  // A country where no other test decides.
  const from = async () => ({ ...(await cast()), member: await reseller('BT') });
  const [one, two, three] = [await from(), await from(), await from()];
  await bring(one, 'rejected');
  const id = await bring(two, 'in_review');
  await approve(two.reviewer, { enrollmentId: id, seen: await versionOf(id), passed: [...reviewersChecks] });
  await bring(three, 'in_review');
  await letIn(page.context(), { userId: one.lead.userId, organizationId: null });

  await page.goto('/overview');
  await page.getByRole('link', { name: words.nav.numbers }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
  await page.getByLabel(t.form.country).selectOption('BT');
  await page.getByRole('button', { name: t.form.show }).click();
  await expect(page).toHaveURL(/country=BT/);
  await expectAccessible(page);
  await expectFits(page);

  const decided = card(page, t.headings.decided);
  await expect(
    decided.getByRole('img', { name: t.labels.decided({ count: 2, approved: 1, rejected: 1 }) }),
  ).toBeVisible();
  await expect(card(page, t.headings.reasons)).toContainText(reviewReasons.name_mismatch.label);
  expect((await rowsOf(page, t.headings.reasons)).slice(1)).toEqual([[reviewReasons.name_mismatch.label, '0', '1']]);
  for (const of of ['days', 'decided', 'waiting', 'reasons', 'reviewers'] as const) {
    const [shown, file] = [await rowsOf(page, t.headings[of]), await fileOf(page, t.headings[of])];
    const asFile = (cell: string) => (cell === t.none ? '' : cell.replace(/(?<=\d) %$/, ''));
    const alike = shown.map((cells, at) =>
      cells.map((cell, place) => (place === 0 && at > 0 && /\d{4}$/.test(cell) ? (file[at]?.[0] ?? '') : asFile(cell))),
    );
    expect(of === 'reviewers' ? alike.slice(0, -1) : alike, of).toEqual(file);
  }

  for (const [address, problem] of [
    ['from=2026-12-01&to=2026-01-01', t.problems.backwards()],
    ['from=nothing', t.problems.unreadable()],
    ['from=2019-01-01&to=2026-01-01', t.problems.too_long({ years: 5 })],
  ] as const) {
    await page.goto(`/numbers?${address}`);
    await expect(page.getByText(problem)).toBeVisible();
  }
});
