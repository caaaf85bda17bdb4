import type { Page } from '@playwright/test';
import { openDemo } from './support/demo-stage';
import { wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, test } from './support/test';

const { en: words } = wordsIn;
const { escalation: t, shell, staff, staffCase } = words;
const { demoClock: clock } = shell;

test.describe.configure({ mode: 'default' });

let demo: Awaited<ReturnType<typeof openDemo>>;

test.beforeAll(async () => {
  demo = await openDemo();
});
test.afterAll(() => demo?.stop());

const strip = (page: Page) => page.getByRole('region', { name: clock.label });
const askButton = (page: Page) => page.locator('#ask').getByRole('button', { name: t.ask });

async function press(page: Page, label: string): Promise<void> {
  const before = await strip(page).getByRole('paragraph').textContent();
  await strip(page).getByRole('button', { name: label }).click();
  await expect(strip(page).getByRole('paragraph')).not.toHaveText(before ?? '');
}

test('an applicant walks the demo to day six, asks about the case, and a lead answers by the next business day', async ({
  page,
  browser,
}) => {
  test.slow();
  const { people, url, received } = demo;
  await page.context().addCookies([people.cookies.member]);
  // A demo just begun on a busy machine says for a moment that it cannot reach its data.
  await expect(async () => {
    await page.goto(`${url}/enrollment`);
    await expect(page.locator('#ask')).toContainText(/The days we plan with are not over yet/);
  }).toPass({ timeout: 120_000 });
  await expect(askButton(page)).toBeDisabled();
  await press(page, clock.moves.five_days);
  for (let days = 0; days < 2 && (await askButton(page).isDisabled()); days++) await press(page, clock.moves.next_day);
  await expect(page.getByText(/This takes longer than the 5 business days/)).toBeVisible();
  // The worker lived through the days: the page says so by itself when it is opened again.
  await expect
    .poll(
      async () => {
        await page.reload();
        return strip(page).textContent();
      },
      { timeout: 120_000 },
    )
    .toContain(clock.done);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 740 });
  await expectFits(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await askButton(page).click();
  await expect(page.locator('#ask')).toContainText(t.stages.waits);
  await expect(page.locator('#ask')).toContainText(/An answer is due by/);
  await expect(page.locator('#ask')).toContainText(/Your company has asked already/);
  await expect(askButton(page)).toBeDisabled();

  const letter = () =>
    received.find(({ recipients, headers }) => recipients.includes(people.leadEmail) && /due by/.test(headers));
  await expect.poll(() => letter() !== undefined, { timeout: 120_000 }).toBe(true);
  const lead = await (await browser.newContext()).newPage();
  await lead.context().addCookies([people.cookies.lead]);
  await lead.goto(`${url}/cases?view=escalated`);
  await expect(lead.getByText(/^Before the leads, answer due by/)).toBeVisible();
  await lead.getByRole('rowheader').getByRole('link').click();
  await expect(lead.locator('#escalation')).toContainText(t.stages.waits);
  await lead.getByLabel(t.answerLabel).fill('It is decided tomorrow.');
  await lead.getByRole('button', { name: t.answer }).click();
  await expect(lead.getByText(staffCase.done.answer())).toBeVisible();
  await expect(lead.locator('#escalation')).toContainText(t.stages.answered);
  await expect(lead.locator('#conversation')).toContainText('It is decided tomorrow.');
  await expectAccessible(lead);
  await lead.goto(`${url}/cases?view=escalated`);
  await expect(lead.getByText(staff.empty.escalated.heading)).toBeVisible();

  await page.reload();
  await expect(page.locator('#ask')).toContainText(t.stages.answered);
});

test('without script the clock goes back to today, and a visitor sees where it stands and moves nothing', async ({
  browser,
}) => {
  const { people, url } = demo;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await expect(strip(page)).toContainText(/The clock of this demo shows/);
  await expect(strip(page).getByRole('button')).toHaveCount(0);
  await context.addCookies([people.cookies.member]);
  await page.goto(`${url}/enrollment`);
  await strip(page).getByRole('button', { name: clock.moves.next_day }).click();
  await expect(strip(page).getByRole('button', { name: clock.moves.today })).toBeVisible();
  await strip(page).getByRole('button', { name: clock.moves.today }).click();
  await expect(strip(page).getByRole('button', { name: clock.moves.today })).toHaveCount(0);
  await expect(page).toHaveURL(`${url}/enrollment`);
});
