import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { noteRaised } from '../support/raised';
import { client, startIssuer } from './support/issuer';
import { wordsIn } from './support/people';
import { startSecondPortal } from './support/second-portal';
import { expect, expectAccessible, test } from './support/test';

const { signIn: w, reauthenticate, reasons, labels } = wordsIn.en;
const name = 'Company sign-in';
const people = {
  camille: { email: 'admin@alder.example', email_verified: true },
  unverified: { email: 'admin@melati.example', email_verified: false },
  stranger: { email: 'nobody@nowhere.example', email_verified: true },
};

let portal: Awaited<ReturnType<typeof startSecondPortal>>;
let issuer: Awaited<ReturnType<typeof startIssuer>>;

test.beforeAll(async () => {
  portal = await startSecondPortal(async (address) => {
    issuer = await startIssuer(`${address}/api/auth/callback/oidc`, people);
    return { OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret, OIDC_NAME: name };
  });
});

test.afterAll(() => {
  portal?.stop();
  issuer?.stop();
});

test('whoever the issuer vouches for comes to the page asked for, and the portal ends the session', async ({
  page,
}) => {
  await page.goto(`${portal.url}/sign-in`);
  await expectAccessible(page);
  await goToIssuer(page, '/settings/sessions');
  await atIssuer(page, 'camille');
  await expect(page).toHaveURL(`${portal.url}/settings/sessions`);
  await page.getByRole('button', { name: /Camille Moreau/ }).click();
  await page.getByRole('button', { name: wordsIn.en.shell.bar.signOut }).click();
  await expect(page.getByText(w.left)).toBeVisible();
  await page.goto(`${portal.url}/settings`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('without script the button leads to the issuer and back as well', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await goToIssuer(page, '/settings');
  await atIssuer(page, 'camille');
  await expect(page).toHaveURL(`${portal.url}/settings`);
});

for (const who of ['stranger', 'unverified'])
  test(`somebody ${who} is told in a sentence, and no session begins`, async ({ page }) => {
    await goToIssuer(page, '/settings');
    await atIssuer(page, who);
    await expect(page.getByText(reasons.issuer_unknown_person())).toBeVisible();
    await page.goto(`${portal.url}/settings`);
    await expect(page).toHaveURL(/\/sign-in/);
  });

test('who turns back at the issuer is told that nothing was changed', async ({ page }) => {
  await goToIssuer(page, '/settings');
  await page.getByRole('link', { name: /cancel/i }).click();
  await expect(page.getByText(reasons.issuer_failed())).toBeVisible();
  noteRaised(['issuer_failed']);
});

test('something grave asks the issuer for a new proof, and the old session ends', async ({ page }) => {
  await goToIssuer(page, '/settings');
  await atIssuer(page, 'camille');
  await expect(page).toHaveURL(`${portal.url}/settings`);
  const old = await page.context().cookies(portal.url);
  await forgetProofs();
  await page.goto(`${portal.url}/reauthenticate?next=/settings/users`);
  await expect(page.getByText(reauthenticate.issuerLead)).toBeVisible();
  await page.getByRole('button', { name: reauthenticate.withIssuer({ name }) }).click();
  await atIssuer(page, 'camille');
  await expect(page).toHaveURL(`${portal.url}/settings/users`);
  await page.context().clearCookies();
  await page.context().addCookies(old);
  await page.goto(`${portal.url}/settings`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a host that a stranger names is in no address the portal makes', async ({ request }) => {
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
  const answer = await request.get(`${portal.url}/api/auth/callback/oidc?error=access_denied`, {
    headers: forged,
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  expect(new URL(answer.headers().location ?? '', portal.url).origin).toBe(portal.url);
});

for (const path of ['signin', 'signout', 'session', 'csrf', 'providers', 'callback/password'])
  test(`next-auth's own /${path} is no way in`, async ({ request }) => {
    expect((await request.get(`${portal.url}/api/auth/${path}`)).status()).toBe(404);
    expect((await request.post(`${portal.url}/api/auth/${path}`)).status()).toBeGreaterThanOrEqual(404);
  });

async function goToIssuer(page: Page, next: string): Promise<void> {
  await page.goto(`${portal.url}/sign-in?next=${encodeURIComponent(next)}`);
  await expect(page.getByLabel(labels.email)).toBeVisible();
  await page.getByRole('button', { name: w.withIssuer({ name }) }).click();
  await expect(page).toHaveURL(new RegExp(`^${issuer.url}`));
}

async function atIssuer(page: Page, who: string): Promise<void> {
  await page.locator('input[name=login]').fill(who);
  await page.locator('input[name=password]').fill('anything');
  await page.getByRole('button').click();
  if (page.url().startsWith(issuer.url)) await page.getByRole('button', { name: 'Continue' }).click();
}

/** As if an hour had gone by since Camille last proved who she is. */
async function forgetProofs(): Promise<void> {
  const database = new Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const { email } = people.camille;
  await database.query(
    `update session set proven_at = now() - interval '1 hour' where user_id = (select id from app_user where email = $1)`,
    [email],
  );
  await database.end();
}
