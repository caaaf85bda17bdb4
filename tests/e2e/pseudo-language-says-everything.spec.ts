import type { Browser, BrowserContext, Page } from '@playwright/test';
import { pseudo } from '@/lib/locale';
import { company } from '../support/invitations';
import { operator } from '../support/providers';
import { reviewer, stages } from '../support/story';
import { badLinks } from './support/bad-links';
import { builtPages } from './support/built';
import { existing } from './support/existing';
import { type Audience, answerOf, routes } from './support/matrix';
import { origin } from './support/origin';
import { letIn, speak } from './support/session';
import { cutOf, oddOf } from './support/strange';
import { expect, test } from './support/test';

// One worker: what is looked at is made once.
test.describe.configure({ mode: 'default' });

type Somebody = Parameters<typeof letIn>[1];
type Look = { by: Somebody | null; paths: string[] };

let real: Awaited<ReturnType<typeof existing>>;
const staff = new Map<string, Somebody>();

test.beforeAll(async () => {
  real = await existing();
  const [one, lead, office] = [await reviewer(), await reviewer(true), await operator()];
  for (const [name, { userId }] of Object.entries({ reviewer: one, lead, operator: office }))
    staff.set(name, { userId, organizationId: null });
});

test.afterAll(async () => {
  for (const visit of real.visits.values()) await visit.dispose();
});

const readers: Record<string, Audience> = {
  nobody: 'nobody',
  provider: 'provider',
  reseller: 'neighbor',
  customer: 'customer',
  reviewer: 'reviewer',
  lead: 'lead',
  operator: 'operator',
  keeper: 'idle',
};

for (const [reader, audience] of Object.entries(readers))
  test(`every page of the ${reader} says all in words, and cuts none of them`, async ({ browser }) => {
    const by = staff.get(reader) ?? (reader === 'nobody' ? null : real.people[reader as keyof typeof real.people]);
    const fixed = builtPages().filter((route) => {
      const gate = routes[route]?.gate;
      return gate && !route.includes('[') && route !== '/home' && answerOf(gate, audience) === 'ok';
    });
    const made = Object.values(real.paths).flatMap((all) => all.filter((one) => one.reader === reader));
    // The keeper sees what a reseller sees; only what it keeps is its own.
    const paths = [...(reader === 'keeper' ? ['/overview'] : fixed), ...made.map(({ path }) => path)];
    expect(await oddities(browser, [{ by, paths: paths.filter((path) => !path.endsWith('/pdf')) }])).toEqual([]);
  });

test('an enrollment says all in words, however it stands', async ({ browser }) => {
  const looks: Look[] = [];
  for (const stage of stages) looks.push({ by: await company(stage), paths: ['/overview', '/enrollment'] });
  expect(await oddities(browser, looks)).toEqual([]);
});

test('a link that leads nowhere says so in words, whatever became of it', async ({ browser }) => {
  const paths: string[] = [];
  for (const make of Object.values(badLinks)) paths.push((await make()).path);
  expect(await oddities(browser, [{ by: null, paths: [...paths, '/no-such-page'] }])).toEqual([]);
});

test('a form that is sent in empty says in words what it lacks', async ({ browser }) => {
  const { provider, reseller } = real.people;
  const asked: Record<string, Somebody | null> = {
    '/sign-in': null,
    '/create-work-account': null,
    '/forgot-password': null,
    '/settings/users/add': reseller,
    '/invitations/new': provider,
    '/settings/password': provider,
  };
  const found: string[] = [];
  for (const [path, by] of Object.entries(asked)) {
    const context = await contextOf(browser, by);
    const page = await context.newPage();
    await page.goto(path);
    await page.locator('main form[method] button[type=submit], main form button:not([type=button])').last().click();
    await page.locator('main [role=alert], main [aria-invalid=true]').first().waitFor();
    found.push(...(await oddOf(page)).map((odd) => `${path} sent in empty: ${odd}`));
    await context.close();
  }
  expect(found).toEqual([]);
});

async function oddities(browser: Browser, looks: Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { by, paths } of looks) {
    const context = await contextOf(browser, by);
    const page = await context.newPage();
    for (const path of new Set(paths)) found.push(...(await lookAt(page, path)));
    await context.close();
  }
  return found;
}

async function lookAt(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('lang', pseudo);
  const wide = await oddOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  return [...wide, ...(await cutOf(page)).map((odd) => `narrow: ${odd}`)].map((odd) => `${path}: ${odd}`);
}

async function contextOf(browser: Browser, by: Somebody | null): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin });
  const { hostname: domain } = new URL(origin);
  await context.addCookies([{ name: 'locale', value: pseudo, domain, path: '/' }]);
  if (by) {
    await speak(by, pseudo);
    await letIn(context, by);
  }
  return context;
}
