import type { Page } from '@playwright/test';
import { plainOf } from '../../support/strange';

/**
 * What a page in the tests' language says that is no word of it and no datum, and what of it is cut off. Data are: what is typed, in `<bdi>`,
 * `translate="no"`, `<code>`, a text box; what says that it is in a language of its own; days, numbers, addresses and codes, by how they look.
 */
export async function oddOf(page: Page): Promise<string[]> {
  const { texts, cut } = await page.evaluate(lookAround);
  return [...texts.map((text) => plainest(text)).filter((text) => /\p{L}{2}/u.test(text)), ...cut];
}

/** What of it is cut off, alone. */
export async function cutOf(page: Page): Promise<string[]> {
  return (await page.evaluate(lookAround)).cut;
}

// Runs in the page: its texts by block, what is typed left out, and what stands beyond its edge.
function lookAround(): { texts: string[]; cut: string[] } {
  const typed = ':is(bdi, [dir=auto], [translate=no], code, textarea, svg, [lang]:not(html))';
  const inline = (element: Element) =>
    getComputedStyle(element).display.startsWith('inline') && !element.matches('option, button, a.block');
  const blockOf = (element: Element): Element =>
    inline(element) && element.parentElement ? blockOf(element.parentElement) : element;
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent: text } = node;
    if (!parent || !text?.trim() || parent.closest('script, style, template, noscript')) continue;
    const block = blockOf(parent);
    blocks.set(block, (blocks.get(block) ?? '') + (parent.closest(typed) ? '·' : text));
  }
  const known = [...document.querySelectorAll(typed)]
    .flatMap((element) => element.textContent?.trim() || [])
    .sort((one, other) => other.length - one.length);
  const named = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((element) =>
    element.closest('[translate=no]')
      ? []
      : ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const hides = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
  const readAloud = (element: Element) =>
    element.clientWidth <= 1 || element.matches('.sr-only, .sr-only *, input, svg, svg *');
  // A name may end in an ellipsis, a word never.
  const isShortened = (element: Element) =>
    getComputedStyle(element).textOverflow === 'ellipsis' && element.matches(':has(> bdi:only-child)');
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      hides(element) && !readAloud(element) && !isShortened(element) && element.scrollWidth > element.clientWidth + 1,
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    texts: [
      ...blocks.values(),
      ...[document.title, ...named].map((text) => known.reduce((rest, one) => rest.replaceAll(one, '·'), text)),
    ],
    cut: [
      ...(scrollWidth > clientWidth ? [`wider than its window: ${scrollWidth} of ${clientWidth}`] : []),
      ...beyond.map(
        (element) => `cut: ${element.localName}.${element.className} “${element.textContent?.slice(0, 60)}”`,
      ),
    ],
  };
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const data = new RegExp(
  [
    // Days and clocks, as English writes them.
    `(?:(?:${weekdays}|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\\d{1,2}(?: (?:${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?: \\d{4})?)`,
    `(?:${months}) \\d{4}`,
    `\\b(?:UTC|GMT|WIB|WITA|WIT)(?:[+-]\\d+)?\\b`,
    // Months of a chart, what stands between a day and its hour, and places by the clock of which one lives.
    `\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b`,
    `\\bat (?=\\d)`,
    `\\b[A-Z][A-Za-z_ ]+(?:/[A-Za-z_ +-]+)+`,
    // Addresses of mail and pages.
    `\\S+@\\S+|https?://\\S+`,
    // Fingerprints.
    '\\b[0-9a-f]{64}\\b',
    `\\bMTR-[A-Z0-9-]+`,
    // References, ids, prices: a code in capitals and digits.
    `\\b(?=[A-Z0-9-]*\\d)[A-Z0-9-]{4,}\\b|\\b[A-Z]{2,3}\\b`,
  ].join('|'),
  'gu',
);

function plainest(text: string): string {
  return plainOf(text).replaceAll(data, '').trim();
}
