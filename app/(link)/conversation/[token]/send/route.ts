import { notFound } from 'next/navigation';
import { readPath, tokenPath } from '@/app/_server/address';
import { bearer, needCode } from '@/app/_server/gates';
import { takeFiles } from '@/app/_server/message-files';
import { keepShown, shownHere } from '@/app/_server/shown-link';
import { bringFiles } from '@/lib/conversation/commands';

type Route = { params: Promise<unknown> };

/** Files from the contact by the link of a letter, once they have shown its code. */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const { token } = await readPath(params, tokenPath);
  const held = await bearer('write_message', token);
  if (!held) notFound();
  const { actor, state, link } = held;
  if (state !== 'open') return led(`/conversation/${encodeURIComponent(token)}`);
  return takeFiles(request, {
    sender: actor,
    admits: async ({ letterCode = '' }) => {
      const form = new FormData();
      form.set('letterCode', letterCode);
      await needCode(held, form);
    },
    page: async () => {
      if (!(await shownHere(link.id))) await keepShown(link.id, 'link');
      return `/conversation/${link.id}`;
    },
    send: (files) => bringFiles(actor, files),
  });
}

/** Nothing is sent by an address alone. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const { token } = await readPath(params, tokenPath);
  return led(`/conversation/${encodeURIComponent(token)}`);
}

function led(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
