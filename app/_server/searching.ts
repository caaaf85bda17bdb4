import { randomUUID } from 'node:crypto';
import { days } from '@/lib/clock';
import { readSearchText, writeSearch } from '@/lib/list/sealed-search';
import { Refusal } from '@/lib/refusal';
import { cookieName, keepCookie, readCookie } from './cookies';

// Which browser a search was sealed for: a number that says nothing else, and that no address carries.
const name = 'searching';

export const browserCookie = () => cookieName(name);
export const browserLasts = days(30);
export const newBrowser = () => randomUUID();

/** What is looked for, as it may stand in an address. Only in an action: it makes the browser known. */
export async function writtenSearch(text: string): Promise<string> {
  const browser = (await readCookie(name)) ?? newBrowser();
  const written = writeSearch(text, browser);
  if (written !== text) await keepCookie(name, browser, browserLasts);
  return written;
}

/** What a list is searched for by what stands in its address; nothing when that was sealed for another browser. */
export async function searchText(written: string): Promise<string> {
  return (await opened(written)) ?? '';
}

/** Whether an address holds a search that only another browser opens. */
export async function isForAnother(written: string): Promise<boolean> {
  return (await opened(written)) === null;
}

/**
 * The same for a form that does something to all that is found. Refuses what was sealed for another browser: opened for nobody else, all there
 * is would be found.
 */
export async function openedForBulk(which: string, written: string): Promise<string> {
  if (which === 'found' && (await isForAnother(written))) throw Refusal.because('moved_on', { cure: 'reload' });
  return searchText(written);
}

async function opened(written: string): Promise<string | null> {
  return readSearchText(written, (await readCookie(name)) ?? '');
}
