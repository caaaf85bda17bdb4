import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { db } from '@/lib/db';
import { asksOf, builtActions, builtPages } from './support/built';
import { providerIn } from './support/invitations';
import { type Audience, answerOf, routes } from './support/matrix';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, test } from './support/test';
import { emails, post, visit } from './support/visits';

const typed = 'Budi.Santoso@example.com';
const atSign = /@|%(25)*40/;
const lists = builtPages().flatMap((route) =>
  asksOf(route)
    .filter((name) => name === 'search' || name === 'name' || (name === 'partnerId' && route.endsWith('/diagnosis')))
    .map((name) => ({ route, name })),
);

test('every list with a search is known to this test', () => {
  expect(lists.map(({ route }) => route).sort()).toEqual([
    '/agreement-versions/[id]/board',
    '/authorized-providers',
    '/cases',
    '/company-changes',
    '/customer-accounts',
    '/customers',
    '/indirect-resellers',
    '/indirect-resellers/diagnosis',
    '/invitations',
    '/orders',
    '/orders/check',
    '/orders/new',
    '/providers',
    '/subscriptions',
  ]);
});

async function readerOf(route: string): Promise<APIRequestContext> {
  const audiences = Object.entries(emails) as [Audience, string][];
  const [, email] = audiences.find(([audience]) => answerOf(routes[route]?.gate ?? 'anybody', audience) === 'ok') ?? [];
  return visit(routes[route]?.gate === 'anybody' ? undefined : email);
}

function pathIn(moved: APIResponse): string {
  const { pathname, search } = new URL(moved.headers().location ?? '', 'http://ours.invalid');
  return `${pathname}${search}`;
}

/** Where a list is: the board is that of any version. */
async function placeOf(route: string): Promise<string> {
  if (!route.includes('[id]')) return route;
  return route.replace(
    '[id]',
    (await db.agreement.findFirstOrThrow({ where: { kind: 'mpa' }, select: { id: true } })).id,
  );
}

/** The page says what was typed, and no address on it holds it: no link, no form, nothing the router reads. */
async function expectFound(reader: APIRequestContext, path: string): Promise<void> {
  expect(path).not.toMatch(atSign);
  const html = await (await reader.get(path, { headers: { accept: 'text/html' } })).text();
  expect(html, path).toContain(`value="${typed}"`);
  const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, one = '']) => one);
  expect(addresses.filter((one) => atSign.test(one) && !one.startsWith('mailto:'))).toEqual([]);
}

for (const { route, name } of lists)
  test(`${route} is searched for an e-mail address that no address then holds`, async () => {
    const reader = await readerOf(route);
    const seek = builtActions().find((action) => action.name === 'seek' && action.file.endsWith('/seek.ts'));
    if (!seek) throw new Error('The build has no search.');
    const at = await placeOf(route);
    const led = await post(reader, { ...seek, page: at }, { list: at, [name]: typed });
    await expectFound(reader, (led.headers()['x-action-redirect'] ?? '').split(';')[0] ?? '');
    const moved = await reader.get(`${at}?${name}=${encodeURIComponent(typed)}`, { maxRedirects: 0 });
    expect(moved.status()).toBe(307);
    await expectFound(reader, pathIn(moved));
    const stranger = await readerOf(route);
    expect(await (await stranger.get(pathIn(moved))).text()).not.toContain(typed);
    await Promise.all([reader.dispose(), stranger.dispose()]);
  });

test('who is sent to sign in, or to prove it is them, is sent with no e-mail address', async () => {
  const nobody = await visit();
  const moved = await nobody.get(`/invitations?search=${encodeURIComponent(typed)}`, { maxRedirects: 0 });
  const answer = await nobody.get(pathIn(moved), { maxRedirects: 0 });
  expect(answer.headers().location).toMatch(/\/sign-in\?next=/);
  expect(decodeURIComponent(answer.headers().location ?? '')).not.toMatch(atSign);
  const onward = encodeURIComponent(`/invitations?search=${encodeURIComponent(typed)}`);
  for (const page of ['/sign-in', '/sign-in/second-step', '/create-work-account']) {
    const html = await (await nobody.get(`${page}?next=${onward}`)).text();
    expect(html, page).not.toContain(typed);
    expect(html, page).not.toContain(encodeURIComponent(typed));
  }
  await nobody.dispose();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is searched for an e-mail address, and the other views go on looking for it', async ({ page }) => {
    const unknown = `${randomUUID()}@example.com`;
    await letIn(page.context(), await providerIn('ID'));
    await page.goto('/invitations');
    await page.getByRole('searchbox').fill(unknown);
    await page.getByRole('button', { name: wordsIn.en.invitations.find, exact: true }).click();
    await expect(page.getByRole('searchbox')).toHaveValue(unknown);
    await expect(page.getByRole('heading', { name: unknown })).toBeVisible();
    expect(page.url()).not.toMatch(atSign);
    await page.getByRole('navigation').getByRole('link', { name: 'All', exact: true }).click();
    await expect(page).toHaveURL(/view=all/);
    await expect(page.getByRole('searchbox')).toHaveValue(unknown);
    await page.getByRole('searchbox').fill('Rinjani');
    await page.getByRole('button', { name: wordsIn.en.invitations.find, exact: true }).click();
    await expect(page).toHaveURL(/search=Rinjani/);
  });
});
