import { holdsAddress } from '@/lib/list/search-text';

const ours = 'http://ours.invalid';

/** A path of this portal to go on to, or null: nothing that a browser could read as another site, and nothing with an e-mail address. */
export function safePath(next: unknown): string | null {
  if (typeof next !== 'string' || next.length > 500 || !/^\/[\w\-./?=&%+]*$/.test(next)) return null;
  if (holdsAddress(next)) return null;
  const url = URL.parse?.(next, ours) ?? (URL.canParse(next, ours) ? new URL(next, ours) : null);
  // `/.//elsewhere` becomes `//elsewhere` once it is resolved, so what is given back is what is judged.
  if (url?.origin !== ours || url.pathname.includes('//') || /%(?:2[ef]|5c|0|1)/i.test(next)) return null;
  return `${url.pathname}${url.search}`;
}
