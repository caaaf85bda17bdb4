import type { BrowserContext, Page } from '@playwright/test';
import { pseudo } from '@/lib/locale';
import { company } from '../support/invitations';
import { operator } from '../support/providers';
import { reviewer } from '../support/story';
import { badLinks } from './support/bad-links';
import { builtPages, routeOf } from './support/built';
import { existing } from './support/existing';
import { type Audience, answerOf, routes } from './support/matrix';
import { origin } from './support/origin';
import { letIn, speak } from './support/session';
import { cutOf, oddOf } from './support/strange';
import { expect, test, withoutScripts } from './support/test';

// One worker: what is looked at is made once, and a page that one reader has seen is not looked at by the next.
test.describe.configure({ mode: 'default' });

type Somebody = Parameters<typeof letIn>[1];

const seen = new Set<string>();

const atWork = ({ userId }: { userId: string }): Somebody => ({ userId, organizationId: null });

test.beforeEach(async ({ context }) => {
  const { hostname: domain } = new URL(origin);
  await context.addCookies([{ name: 'locale', value: pseudo, domain, path: '/' }]);
  await withoutScripts(context);
});

test('every page open to all says everything in words, and cuts none of them', async ({ page }) => {
  const paths = fixedFor('nobody');
  expect(paths.length).toBeGreaterThan(8);
  expect(await oddities(page, paths)).toEqual([]);
});

// Of the others the signed out see one page: what the invitation asks.
const deadEnds = ['expired', 'revoked', 'used', 'declined', 'superseded', 'altered', 'a provider no longer authorized'];

test('a link that leads nowhere says so in words, whatever became of it', async ({ page }) => {
  test.slow();
  const made = await Promise.all(deadEnds.map((end) => badLinks[end]?.()));
  const found: string[] = [];
  for (const path of [...made.map((link) => link?.path ?? 'none'), '/no-such-page'])
    found.push(...(await lookAt(page, path)));
  expect(found).toEqual([]);
});

// Each leads these readers on to another page.
const leadingOn = [
  '/enrollment/company/address',
  '/home',
  '/other-account',
  '/reauthenticate',
  '/settings/second-step/recovery-codes',
  '/settings/second-step/set-up',
  '/settings/second-step/turn-off',
];

// Opened by links of their own, in the stories they belong to and in English.
const ofLinks = [
  '/send-documents/[token]',
  '/conversation/[token]',
  '/answer-transfer/[token]',
  '/confirm/[token]',
  '/join/[token]',
  '/move-membership-account/[token]',
  '/prove-address/[token]',
  '/prove-membership-address/[token]',
  '/prove-notice-address/[token]',
  '/reset-membership-password/[token]',
  '/reset-password/[token]',
  '/status/[token]',
  '/confirm-change/[token]',
  '/prove-new-address/[token]',
  '/stop-way-back/[token]',
  '/take-address-back/[token]',
  '/take-way-back/[token]',
  '/unsubscribe/[token]',
  '/way-back/[token]',
];

test('every page of those who are signed in says everything in words, and cuts none of them', async ({ page }) => {
  test.slow();
  const { people, paths, visits } = await existing();
  for (const visit of visits.values()) await visit.dispose();
  const [lead, office] = [atWork(await reviewer(true)), atWork(await operator())];
  // Enrollments are walked by a company that is on its way.
  const readers: [Somebody, string, Audience][] = [
    [await company('draft'), 'applicant', 'neighbor'],
    [people.applying, 'applying', 'neighbor'],
    [people.keeper, 'keeper', 'neighbor'],
    [people.seeker, 'seeker', 'neighbor'],
    [people.reseller, 'reseller', 'neighbor'],
    [people.provider, 'provider', 'provider'],
    [people.customer, 'customer', 'customer'],
    [lead, 'lead', 'lead'],
    [office, 'operator', 'operator'],
  ];
  const found: string[] = [];
  for (const [somebody, reader, audience] of readers) {
    await signIn(page.context(), somebody);
    const made = Object.values(paths).flatMap((all) => all.filter((one) => one.reader === reader));
    found.push(...(await oddities(page, [...made.map(({ path }) => path), ...fixedFor(audience)])));
  }
  const unseen = builtPages().filter((route) => !seen.has(route));
  expect({ found, unseen: unseen.sort() }).toEqual({ found: [], unseen: [...leadingOn, ...ofLinks].sort() });
});

function fixedFor(audience: Audience): string[] {
  return builtPages().filter((route) => {
    const gate = routes[route]?.gate;
    return gate && !route.includes('[') && answerOf(gate, audience) === 'ok';
  });
}

async function signIn(context: BrowserContext, somebody: Somebody): Promise<void> {
  await speak(somebody, pseudo);
  await letIn(context, somebody);
}

async function oddities(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const asked = routeOf(origin + path);
    if (seen.has(asked) || !builtPages().includes(asked)) continue;
    const odd = await lookAt(page, path);
    // One that leads on to another page for this reader waits for one to whom it shows itself.
    const route = routeOf(page.url());
    if (!seen.has(route)) found.push(...odd);
    seen.add(route);
  }
  return found;
}

async function lookAt(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  const language = await page.evaluate(() => document.documentElement.lang);
  const wide = await oddOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  return [
    ...(language === pseudo ? [] : [`is in “${language}”`]),
    ...wide,
    ...(await cutOf(page)).map((odd) => `narrow: ${odd}`),
  ].map((odd) => `${path}: ${odd}`);
}
