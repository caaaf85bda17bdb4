import { notFound } from 'next/navigation';
import type { Bearer } from '@/lib/actor';
import type { Purpose } from '@/lib/link/link';
import { readPath, tokenPath } from './address';
import { bearer, needCode } from './gates';
import { keepShown, shownHere } from './shown-link';
import type { Fields, Taking } from './take-upload';

type Route = { params: Promise<unknown> };

type Taken = { sender: Bearer; page: Taking['page']; admits: (fields: Fields) => Promise<void> };

/**
 * What a page opened from a letter sends files to, from whoever has read the letter and shown its code. Leads on to the page without the token in its
 * address; nothing is sent by an address alone.
 */
export function byLetter(purpose: Purpose, page: string, take: (request: Request, taken: Taken) => Promise<Response>) {
  const tokenOf = async ({ params }: Route) => (await readPath(params, tokenPath)).token;
  const led = (token: string) =>
    new Response(null, { status: 303, headers: { location: `${page}/${encodeURIComponent(token)}` } });
  return {
    POST: async (request: Request, route: Route): Promise<Response> => {
      const token = await tokenOf(route);
      const held = await bearer(purpose, token);
      if (!held) notFound();
      const { actor, state, link } = held;
      if (state !== 'open') return led(token);
      return take(request, {
        sender: actor,
        admits: async ({ letterCode = '' }) => {
          const form = new FormData();
          form.set('letterCode', letterCode);
          await needCode(held, form);
        },
        page: async () => {
          if (!(await shownHere(link.id))) await keepShown(link.id, 'link');
          return `${page}/${link.id}`;
        },
      });
    },
    GET: async (_: Request, route: Route): Promise<Response> => led(await tokenOf(route)),
  };
}
