import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { resend } from '@/lib/invitation/commands';
import { holding } from '../support/invitations';
import { type BadLink, badLinks, readers } from './support/bad-links';
import { codeOf, invited, pathOf, providerIn, resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, test, withoutScripts } from './support/test';

const { invited: w, invitedOver: over, labels } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const today = new Date().getUTCFullYear();

async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, page.url()).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

/** Who sent it and when stands on every page that knows; the address it was sent to on none. */
async function expectDiscreet(page: Page, { email, shows }: BadLink): Promise<void> {
  expect(await page.content()).not.toContain(email);
  if (shows['signed out'].heading === over.unknown.heading) return;
  await expect(
    main(page)
      .getByText(new RegExp(`Ayu Sari.*${today}|${today}.*Ayu Sari`))
      .first(),
  ).toBeVisible();
}

for (const [name, make] of Object.entries(badLinks))
  test(`a link that is or meets ${name} says what happened and has a way on, for everybody who opens it`, async ({
    context,
    page,
  }) => {
    test.slow();
    const bad = await make();
    await withoutScripts(context);
    for (const reader of readers) {
      await context.clearCookies();
      if (reader !== 'signed out') await letIn(context, bad.people[reader]);
      const answer = await page.goto(bad.path);
      const { heading, way } = bad.shows[reader];
      expect(answer?.status(), reader).toBe(200);
      await expect(page.getByRole('heading', { level: 1, name: heading }), reader).toBeVisible();
      await expect(main(page).getByRole(way.role, { name: way.name, exact: true }).first(), reader).toBeVisible();
      await expectDiscreet(page, bad);
      await expectFits(page);
      await expectAccessible(page);
    }
  });

test('every bad link says the same in Indonesian', async ({ browser }) => {
  test.slow();
  const { invitedOver: id } = wordsIn.id;
  const context = await browser.newContext({ locale: 'id-ID' });
  await withoutScripts(context);
  const page = await context.newPage();
  const headings = {
    expired: () => id.expired.heading,
    revoked: ({ provider }: BadLink) => id.revoked.heading({ provider: provider.name }),
    used: () => id.accepted.heading,
    declined: () => id.declined.heading,
    superseded: () => id.superseded.heading,
    altered: () => id.unknown.heading,
    'a provider no longer authorized': ({ provider }: BadLink) => id.suspended.heading({ provider: provider.name }),
  };
  for (const [name, heading] of Object.entries(headings)) {
    const bad = await (badLinks[name] as () => Promise<BadLink>)();
    await page.goto(bad.path);
    await expect(page.getByRole('heading', { level: 1, name: heading(bad) })).toBeVisible();
    await expectAccessible(page);
  }
});

test('asking for a new link reaches whoever sent it, needs a name and the code of the letter, once a day, and is counted', async ({
  page,
}) => {
  const bad = await (badLinks.expired as () => Promise<BadLink>)();
  const press = () => main(page).getByRole('button', { name: over.ask.submit }).click();
  await page.goto(bad.path);
  await press();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  expect(await db.letter.count({ where: { name: 'new-link-asked', address: bad.provider.email } })).toBe(0);
  for (const count of [1, 2, 3, 4]) {
    await page.goto(bad.path);
    await page.getByLabel(over.ask.name).fill('Nadia Putri');
    if (count === 1) await page.getByLabel(labels.letterCode).fill(await codeOf(bad));
    await page.getByLabel(over.ask.message).fill(`Our letter number ${count} is gone.`);
    await press();
    if (count < 4) await expect(main(page).getByText(over.ask.asked({ sentBy: 'Ayu Sari' }))).toBeVisible();
    if (count === 1) await expectAccessible(page);
  }
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/Wait \d+ minutes?/);
  const letter = await letterTo(bad.provider.email, /asks for a new link/);
  expect(letter.text).toContain('Nadia Putri: Our letter number');
  expect(letter.text).toContain(`/invitations/${bad.id}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a new link can be asked for as well', async ({ page }) => {
    const bad = await (badLinks.revoked as () => Promise<BadLink>)();
    await page.goto(bad.path);
    await main(page).getByRole('button', { name: over.ask.submit }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByLabel(over.ask.name).fill('Nadia Putri');
    await page.getByLabel(labels.letterCode).fill(await codeOf(bad));
    await main(page).getByRole('button', { name: over.ask.submit }).click();
    await expect(page).not.toHaveURL(new RegExp(bad.path));
    await expect(main(page).getByText(over.ask.asked({ sentBy: 'Ayu Sari' }))).toBeVisible();
    await letterTo(bad.provider.email, /asks for a new link/);
  });
});

test('a company that keeps the invitation is led to it by an old link; signed out, it learns that it may sign in', async ({
  context,
  page,
}) => {
  const [provider, keeper] = [await providerIn('ID'), await resellerIn('ID', 'qualified')];
  const { id } = await invited(provider);
  const old = await pathOf({ id });
  await park(holding(keeper, id));
  await resend(provider, { invitationId: id, seen: 2 });
  await page.goto(old);
  await expect(main(page).getByText(over.kept)).toBeVisible();
  await letIn(context, keeper);
  await page.goto(old);
  await expect(page).toHaveURL(new RegExp(`/indirect-providers/invitations/${id}$`));
  await expect(main(page).getByText(w.notReady.kept({ company: keeper.name }))).toBeVisible();
});
