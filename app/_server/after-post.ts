import type { Typed } from '@/lib/answer';
import type { Purpose } from '@/lib/link';
import { bearer, here } from './gates';
import { keepShown, shownHere } from './shown-link';

/**
 * Where a post from a letter's page leads: to the same page at an address without the token, which opens nothing in any other
 * browser. `more`: what the address asks for besides.
 */
export function afterPost(purpose: Purpose, more: Record<string, string> = {}) {
  return async (_fields: unknown, _result: unknown, { token }: Typed) => withoutToken(purpose, String(token), more);
}

/** The address of the page a post came from, with the id of its link in the place of the token. Only in an action. */
export async function withoutToken(purpose: Purpose, token: string, more: Record<string, string>): Promise<string> {
  const held = await bearer(purpose, token);
  if (!held) return '/';
  const { id } = held.link;
  if (!(await shownHere(id))) await keepShown(id, 'link');
  const [, page = ''] = (await here()).split(/[/?]/);
  const asked = new URLSearchParams(more).toString();
  return `/${page}/${id}${asked ? `?${asked}` : ''}`;
}
