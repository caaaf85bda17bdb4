import { type BrowserContext, type Page, request } from '@playwright/test';
import { db } from '@/lib/db';
import { builtActions } from './support/built';
import { createAccount } from './support/journey';
import { demoPassword, newApplicant, password, signIn, wordsIn } from './support/people';
import { startSecondPortal } from './support/second-portal';
import { letIn } from './support/session';
import { expect, expectAccessible, test } from './support/test';
import { post } from './support/visits';

const words = wordsIn.en;
const { labels, reauthenticate, settings: w, shell, signIn: s } = words;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const cookieOf = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name === 'authjs.session-token');

/** Another browser with this one's session cookie as it is now: what a thief would hold. */
async function copied(page: Page): Promise<Page> {
  const browser = page.context().browser();
  const thief = await browser?.newContext();
  if (!thief) throw new Error('No browser.');
  await thief.addCookies(await cookieOf(page.context()));
  return thief.newPage();
}

async function expectOver(page: Page): Promise<void> {
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in/);
}

async function forgetProof(email: string): Promise<void> {
  await db.session.updateMany({ where: { user: { email } }, data: { provenAt: new Date(Date.now() - 3_600_000) } });
}

test('granting a role asks for a recent proof, keeps what was ticked, and ends whoever held the old session', async ({
  page,
}) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  await page.goto('/settings/users');
  await main(page).getByRole('link', { name: 'Nadia Putri' }).click();
  const thief = await copied(page);
  await forgetProof(who.email);
  await page.getByRole('checkbox', { name: words.roles.admin_agent }).check();
  await press(page, w.user.update);
  await expect(page.getByRole('heading', { level: 1, name: reauthenticate.heading })).toBeVisible();
  await page.getByLabel(labels.password, { exact: true }).fill(password);
  await press(page, reauthenticate.submit);
  await expect(page.getByRole('checkbox', { name: words.roles.admin_agent })).toBeChecked();
  await expectAccessible(page);
  await press(page, w.user.update);
  await expect(page.getByText(w.user.updated)).toBeVisible();
  await expectOver(thief);
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/settings$/);

  await forgetProof(who.email);
  await page.goto('/settings/users/add');
  await expect(page.getByRole('heading', { level: 1, name: reauthenticate.heading })).toBeVisible();
});

test('signing in anew ends the session the browser had', async ({ page, context }) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  const thief = await copied(page);
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: who.email } });
  const signInAction = builtActions().find(({ name }) => name === 'signInWithPassword');
  if (!signInAction) throw new Error('The build has no such action.');
  await post(context.request, { ...signInAction, page: '/sign-in' }, { email: who.email, password });
  await expectOver(thief);
  expect(await db.session.count({ where: { userId, revokedAt: null } })).toBe(1);
});

test('choosing another of one’s accounts gives the session a new id', async ({ page, context }) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  await page.goto('/create-work-account?country=FR');
  await page.getByLabel(labels.organization).fill(`Maju France ${who.tag}`);
  await press(page, words.createAccount.submit);
  await expect(page).toHaveURL(/\/welcome\?country=FR/);
  const thief = await copied(page);
  await page.getByRole('button', { name: /Nadia Putri/ }).click();
  await page.getByRole('button', { name: new RegExp(who.company) }).click();
  await expect(page).not.toHaveURL(/country=FR/);
  await expectOver(thief);
  expect(await cookieOf(context)).toHaveLength(1);
});

test('another account chosen twice at once is chosen, and the second press is calm', async ({ page, context }) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  const { memberships, id: userId } = await db.user.findUniqueOrThrow({
    where: { email: who.email },
    include: { memberships: true },
  });
  const organizationId = memberships[0]?.organizationId ?? '';
  const useAccount = builtActions().find(({ name }) => name === 'useAccount');
  if (!useAccount) throw new Error('The build has no such action.');
  const headers = { origin: new URL(page.url()).origin };
  for (const choose of [
    () => post(context.request, { ...useAccount, page: '/settings' }, { organizationId }),
    () => context.request.post('/other-account/use', { headers, form: { organizationId } }),
  ]) {
    await letIn(context, { userId, organizationId });
    const answers = await Promise.all([1, 2, 3, 4].map(choose));
    for (const answer of answers) expect(answer.status()).toBeLessThan(500);
  }
});

test('signing out has the browser forget what it kept; twice is the same', async ({ page, context }) => {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: 'operator@mitra.example' } });
  await letIn(context, { userId, organizationId: null });
  await page.goto('/settings');
  const [cookie] = await cookieOf(context);
  const headers = { origin: new URL(page.url()).origin, cookie: `${cookie?.name}=${cookie?.value}` };
  const visitor = await request.newContext({ baseURL: headers.origin });
  const twice = [1, 2].map(() => visitor.post('/sign-out', { headers, form: {}, maxRedirects: 0 }));
  for (const answer of await Promise.all(twice)) {
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe('/sign-in?left=yes');
    expect(answer.headers()['clear-site-data']).toBe('"cache", "storage"');
    expect(answer.headers()['set-cookie']).toMatch(/^authjs\.session-token=;/m);
  }
  await expectOver(page);
});

test('a sign-out sent from another site, or asked for by an address, ends nothing', async ({ page, context }) => {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: 'operator@mitra.example' } });
  await letIn(context, { userId, organizationId: null });
  await context.request.post('/sign-out', { headers: { origin: 'https://evil.example' }, form: {} });
  await page.goto('/sign-out');
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/settings$/);
  await page.getByRole('button', { name: shell.bar.account }).click();
  await page.getByRole('button', { name: shell.bar.signOut }).click();
  await expect(page.getByText(s.left)).toBeVisible();
});

test('guesses from anywhere keep nobody out of a browser they have signed in with before', async ({
  page,
  browser,
}) => {
  const who = newApplicant();
  await createAccount({ page, words, who });
  await page.context().request.post('/sign-out', { headers: { origin: new URL(page.url()).origin }, form: {} });
  const stranger = await (await browser.newContext()).newPage();
  for (let tried = 0; tried < 11; tried++) {
    await stranger.goto('/sign-in');
    await stranger.getByLabel(labels.email).fill(who.email);
    await stranger.getByLabel(labels.password, { exact: true }).fill(`a guess ${tried}`);
    await press(stranger, s.submit);
    await expect(main(stranger).getByRole('alert').first()).toBeVisible();
  }
  await expect(
    main(stranger)
      .getByText(/Too many tries/)
      .first(),
  ).toBeVisible();
  await signIn(page, words, who.email, password);
});

test('where the address is a safe one, every cookie is for this host alone', async () => {
  const portal = await startSecondPortal(async () => ({ APP_URL: 'https://partners.example', TRUSTED_PROXY: '1' }));
  try {
    const context = await request.newContext({ baseURL: portal.url });
    const headers = { origin: 'https://partners.example', 'x-forwarded-host': 'partners.example' };
    for (const [name, page, fields] of [
      ['signInWithPassword', '/sign-in', { email: 'operator@mitra.example', password: demoPassword }],
      ['askForLink', '/forgot-password', { email: 'nobody@nowhere.example' }],
      ['speak', '/', { locale: 'en' }],
    ] as const) {
      const action = builtActions().find((each) => each.name === name);
      if (!action) throw new Error(`The build has no action ${name}.`);
      const answer = await post(context, { ...action, page }, fields, headers);
      const cookies = answer.headersArray().filter((header) => header.name.toLowerCase() === 'set-cookie');
      expect(cookies.length, name).toBeGreaterThan(0);
      for (const { value } of cookies) {
        expect(value).toMatch(/^__Host-/);
        expect(value).toMatch(/; Secure/i);
        expect(value).toMatch(/; HttpOnly/i);
        expect(value).toMatch(/; Path=\/(;|$)/i);
        expect(value).not.toMatch(/; Domain/i);
      }
    }
  } finally {
    portal.stop();
  }
});
