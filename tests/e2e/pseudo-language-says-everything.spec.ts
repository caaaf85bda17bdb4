import type { Page } from '@playwright/test';
import { pseudo } from '@/lib/locale';
import { badLinks } from './support/bad-links';
import { builtPages } from './support/built';
import { answerOf, routes } from './support/matrix';
import { origin } from './support/origin';
import { cutOf, oddOf } from './support/strange';
import { expect, test, withoutScripts } from './support/test';

test.beforeEach(async ({ context }) => {
  const { hostname: domain } = new URL(origin);
  await context.addCookies([{ name: 'locale', value: pseudo, domain, path: '/' }]);
  await withoutScripts(context);
});

test('every page open to all says everything in words, and cuts none of them', async ({ page }) => {
  const paths = builtPages().filter((route) => {
    const gate = routes[route]?.gate;
    return gate && !route.includes('[') && answerOf(gate, 'nobody') === 'ok';
  });
  expect(paths.length).toBeGreaterThan(8);
  expect(await oddities(page, paths)).toEqual([]);
});

test('a link that leads nowhere says so in words, whatever became of it', async ({ page }) => {
  test.slow();
  const paths: string[] = [];
  for (const make of Object.values(badLinks)) paths.push((await make()).path);
  expect(await oddities(page, [...paths, '/no-such-page'])).toEqual([]);
});

async function oddities(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await lookAt(page, path)));
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
