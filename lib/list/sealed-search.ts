import { seal, unseal } from '@/lib/seal';
import { holdsAddress, isSealed, sealedMark, shortened } from './search-text';

const purpose = 'search';

/** What is looked for, as it stands in an address: itself, or sealed for this browser when it may hold an e-mail address. */
export function writeSearch(text: string, browser: string): string {
  if (!holdsAddress(text) && !isSealed(text)) return text;
  return `${sealedMark}${seal(shortened(text), purpose, browser).toString('base64url')}`;
}

/** The other way round. Null when it was sealed for another browser or made up. */
export function readSearchText(written: string, browser: string): string | null {
  return isSealed(written)
    ? unseal(Buffer.from(written.slice(sealedMark.length), 'base64url'), purpose, browser)
    : written;
}

/** A path of ours without e-mail addresses in what it asks: each value that holds one is sealed, in a path that is a value, too. */
export function withoutAddresses(path: string, browser: string): string {
  const [page, search] = halvesOf(path);
  if (!holdsAddress(search)) return path;
  const kept = [...new URLSearchParams(search)].filter(([name]) => !holdsAddress(name));
  return `${page}?${new URLSearchParams(kept.map(([name, value]) => [name, sealedValue(value, browser)]))}`;
}

function sealedValue(value: string, browser: string): string {
  const isPath = value.startsWith('/') && !holdsAddress(halvesOf(value)[0]);
  return isPath ? withoutAddresses(value, browser) : holdsAddress(value) ? writeSearch(value, browser) : value;
}

function halvesOf(path: string): [string, string] {
  const [page = '', ...search] = path.split('?');
  return [page, search.join('?')];
}
