import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { routeOf } from './built';
import { claim } from './seen';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

/**
 * axe finds nothing, in light and in dark; asked once a run of each page in each state, by whichever walk comes first. In dark only the contrast
 * is asked: nothing else differs there.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { route, state } = await stateOf(page);
  if (!claim(route, state)) return;
  // A page that was led to without a reload gets its title a moment after its content.
  await expect(page).toHaveTitle(/\S/);
  await expectNoAddressInAddresses(page);
  await expectNothing(page, 'light');
  await expectNothing(page, 'dark', ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** No address of ours holds an e-mail address, and nothing typed would come to stand in one. Source: decision 23. */
async function expectNoAddressInAddresses(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const asks = ({ method, action }: HTMLFormElement) => method === 'get' && !action.startsWith('javascript:');
    const typed = ':is(input:not([type=hidden], [type=checkbox], [type=radio], [type=submit]), textarea)';
    return (
      [
        location.href,
        ...[...document.querySelectorAll('a')].map(({ href }) => href),
        ...[...document.forms].map(({ action }) => action).filter((action) => !action.startsWith('javascript:')),
        ...[...document.forms]
          .filter((form) => asks(form) && form.querySelector(typed))
          .map((form) => `@ ${form.action}`),
      ]
        // What a mail program or an authenticator app opens goes to nobody over the network.
        .filter((address) => /@|%(25)*40/.test(address) && !/^(mailto|otpauth):/.test(address))
    );
  });
  expect(found, page.url()).toEqual([]);
}

// The page's policy forbids code from text, so axe comes as a script of the test's world.
async function expectNothing(page: Page, colorScheme: 'light' | 'dark', runOnly?: string[]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (colorScheme === 'light') await page.evaluate(axe);
  const violations = await page.evaluate(async (rules) => {
    type Axe = { run: (options: object) => Promise<{ violations: Violation[] }> };
    const { axe: found } = window as unknown as { axe: Axe };
    // Nothing it may ask for once more (styles, sound) is judged by a rule that is on, and the element is named by itself.
    const quick = { resultTypes: ['violations'], preload: false, selectors: false };
    return (await found.run({ ...quick, ...(rules ? { runOnly: rules } : {}) })).violations;
  }, runOnly);
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
  expect(told, `${page.url()} in ${colorScheme}`).toEqual([]);
}

/** Two pages are in one state when they are made of the same kinds of elements in the same places, whatever their words and however many rows. */
async function stateOf(page: Page): Promise<{ route: string; state: string }> {
  const kinds = await page.evaluate(() => {
    // What axe judges by: kind, look, role and state. Words, values and the language of the page are none of it.
    const judged = /^(role|type|scope|for|href|alt|tabindex|disabled|aria-(?!label$)[a-z]+)$/;
    const reference = /^(for|href|alt|aria-(describedby|labelledby|controls|owns))$/;
    const kindOf = ({ localName, className, attributes }: Element) => {
      const told = [...attributes]
        .filter(({ name }) => judged.test(name))
        .map(({ name, value }) => (reference.test(name) ? name : `${name}=${value}`));
      return `${localName}.${className} ${told.sort().join(' ')}`;
    };
    const all = [...document.querySelectorAll('html, body *')].filter(
      ({ localName }) => !/^(script|style|link|path)$/.test(localName),
    );
    return [...new Set(all.map((one) => `${one.parentElement?.localName} > ${kindOf(one)}`))].sort().join('\n');
  });
  const width = (page.viewportSize()?.width ?? 1280) < 640 ? 'narrow' : 'wide';
  return { route: routeOf(page.url()), state: createHash('sha256').update(`${width}\n${kinds}`).digest('hex') };
}
