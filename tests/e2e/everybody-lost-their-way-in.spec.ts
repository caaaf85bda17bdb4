import type { Browser, Page } from '@playwright/test';
import { db } from '@/lib/db';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { codeOf } from '../support/authenticator';
import { type Says, startNameServer, txt } from '../support/name-server';
import { operator } from '../support/providers';
import { reviewer } from '../support/story';
import { lostCompany, timeIsUp, wayBackWaits } from '../support/ways-back';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { startSecondPortal } from './support/second-portal';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { wayBack: w, labels, secondStep, signIn } = words;
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const secret = 'a password for the way back';

test('a company nobody of which can sign in asks, proves its domain, is approved by two, and comes in after three days', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const { member, asked, name } = await lostCompany();
  const { stop, say, portal } = await portalWithNames();
  const open = async (path: string) => {
    const page = await (await browser.newContext({ baseURL: portal.url })).newPage();
    await page.goto(path);
    return page;
  };
  try {
    const page = await open('/sign-in');
    await page.getByRole('link', { name: w.way }).click();
    await expect(heading(page, w.ask.heading)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(w.ask.company).fill(asked.company);
    await page.getByLabel(labels.reference).fill(asked.reference);
    await page.getByLabel(labels.firstName).fill(asked.firstName);
    await page.getByLabel(labels.lastName).fill(asked.lastName);
    await page.getByLabel(labels.email).fill(asked.email);
    await page.getByLabel(w.ask.story).fill(asked.story);
    await press(page, w.ask.submit);
    await expect(page.getByText(w.ask.sent)).toBeVisible();

    const letter = await letterTo(asked.email, /prove that/);
    await page.goto(new URL(linkIn(letter)).pathname);
    await expect(heading(page, w.prove.heading({ company: name }))).toBeVisible();
    await expectAccessible(page);
    const { id, domain, value } = await db.wayBack.findFirstOrThrow({ where: { email: asked.email } });
    await page.getByLabel(labels.letterCode).fill(codeIn(letter));
    await press(page, w.prove.check);
    await expect(page.getByText(/there is no TXT record with this name/)).toBeVisible();
    say(`_mitra.${domain}`, txt(`_mitra.${domain}`, value));
    await press(page, w.prove.check);
    await expect(page.getByText(w.prove.done)).toBeVisible();
    await expectAccessible(page);

    const first = await staffPage(browser, portal.url, await operator());
    await first.goto('/ways-back');
    await expectAccessible(first);
    await first.getByRole('link', { name: w.staff.openOf({ company: name }) }).click();
    await expect(first.getByText(asked.story)).toBeVisible();
    await expectAccessible(first);
    await press(first, w.staff.approve);
    await expect(first.getByText(w.staff.done.approved, { exact: true })).toBeVisible();
    await expect(first.getByText(words.reasons.second_person_needed())).toBeVisible();
    const second = await staffPage(browser, portal.url, await reviewer(true));
    await second.goto(`/ways-back/${id}`);
    await press(second, w.staff.approve);
    await expect(second.getByText(w.states.waiting).first()).toBeVisible();

    const { email: admin } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
    expect((await letterTo(admin, /you may stop it/)).text).toContain('Sari Wijaya');
    await letterTo(asked.email, /three days to wait/);
    await timeIsUp(id);
    const ready = await letterTo(asked.email, /your way in is open/);
    await page.goto(new URL(linkIn(ready)).pathname);
    await expectAccessible(page);
    await page.getByLabel(labels.letterCode).fill(codeIn(ready));
    await page.getByLabel(labels.newPassword).fill(secret);
    await press(page, w.take.submit);
    await expect(page.getByText(w.take.taken)).toBeVisible();
    await page.getByLabel(labels.password, { exact: true }).fill(secret);
    await press(page, signIn.submit);
    await press(page, secondStep.off.submit);
    const key = page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).first();
    await page.getByLabel(secondStep.setUp.code).fill(codeOf((await key.textContent()) ?? ''));
    await press(page, secondStep.setUp.submit);
    await press(page, secondStep.codes.kept);
    await expect(page).toHaveURL(/\/settings\/users$/);
    await expect(page.getByRole('main').getByRole('link', { name: /Sari Wijaya/ })).toBeVisible();
    expect((await letterTo(admin, /is now Global admin/)).text).toContain('Sari Wijaya');
  } finally {
    portal.stop();
    await stop();
  }
  await expectInvariants();
});

test('seseorang dari perusahaan menghentikannya lewat surat, tanpa JavaScript, selebar 320 piksel', async ({
  browser,
}) => {
  const id = wordsIn.id;
  const { member, name } = await wayBackWaits();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  const letter = await letterTo(email, /you may stop it|dapat menghentikannya/);
  const narrow = { locale: 'id-ID', viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
  const page = await (await browser.newContext(narrow)).newPage();
  await page.goto('/way-back');
  await expectFits(page);
  await press(page, id.wayBack.ask.submit);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectFits(page);
  await page.goto(new URL(linkIn(letter)).pathname);
  await expect(heading(page, id.wayBack.stop.heading({ company: name }))).toBeVisible();
  await expectFits(page);
  await page.getByLabel(id.labels.letterCode).fill(codeIn(letter));
  await press(page, id.wayBack.stop.submit);
  await expect(page.getByText(id.wayBack.stop.stopped)).toBeVisible();
  await expectFits(page);
  await expectInvariants();
});

/** A portal that asks a name server of this test, which says what it was told of a name. */
async function portalWithNames() {
  const said = new Map<string, Says>();
  const port = await findFreePort();
  const { stop } = await startNameServer((name) => said.get(name) ?? { rcode: 3 }, port);
  const { AUTH_SECRET = '' } = process.env;
  const portal = await startSecondPortal(async () => ({ AUTH_SECRET, DNS_SERVERS: `127.0.0.1:${port}` }));
  return { portal, stop, say: (name: string, says: Says) => said.set(name, says) };
}

async function staffPage(browser: Browser, baseURL: string, { userId }: { userId: string }): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await letIn(context, { userId, organizationId: null });
  return context.newPage();
}
