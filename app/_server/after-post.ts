import type { Typed } from '@/lib/form/answer';
import type { Purpose } from '@/lib/link/link';
import { bearer, here } from './gates';
import { keepShown, shownHere } from './shown-link';

/**
 * Where a post from a letter's page leads: to the same page at an address without the token, which opens nothing in any other
 * browser. `more`: what the address asks for besides.
 */
export function afterPost(purpose: Purpose, more: Record<string, string> = {}) {
  return {
    to: (_fields: unknown, _result: unknown, { token }: Typed) => withoutToken(purpose, String(token), more),
    carries: async ({ token }: Typed) => void (await shownBy(purpose, String(token))),
  };
}

/** The address of the page a post came from, with the id of its link in the place of the token. Only in an action. */
export async function withoutToken(purpose: Purpose, token: string, more: Record<string, string>): Promise<string> {
  const id = await shownBy(purpose, token);
  if (!id) return '/';
  const [, page = ''] = (await here()).split(/[/?]/);
  const query = new URLSearchParams(more).toString();
  return `/${page}/${id}${query ? `?${query}` : ''}`;
}

// This browser has shown the token, so the page at the address without it opens here, too.
async function shownBy(purpose: Purpose, token: string): Promise<string | null> {
  const held = await bearer(purpose, token);
  if (held && !(await shownHere(held.link.id))) await keepShown(held.link.id, 'link');
  return held?.link.id ?? null;
}
