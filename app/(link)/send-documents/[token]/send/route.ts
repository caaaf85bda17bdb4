import { notFound } from 'next/navigation';
import { readPath, tokenPath } from '@/app/_server/address';
import { takeDocument } from '@/app/_server/document-upload';
import { bearer, needCode } from '@/app/_server/gates';
import { keepShown, shownHere } from '@/app/_server/shown-link';

type Route = { params: Promise<unknown> };

/** A document by the link of a letter, from whoever has read the letter. Leads on to the page without the token in its address. */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const { token } = await readPath(params, tokenPath);
  const held = await bearer('send_documents', token);
  if (!held) notFound();
  const { actor, state, link } = held;
  if (state !== 'open') return led(`/send-documents/${encodeURIComponent(token)}`);
  return takeDocument(request, {
    sender: actor,
    enrollmentId: actor.subjectId,
    admits: async ({ letterCode = '' }) => {
      const form = new FormData();
      form.set('letterCode', letterCode);
      await needCode(held, form);
    },
    page: async () => {
      if (!(await shownHere(link.id))) await keepShown(link.id, 'link');
      return `/send-documents/${link.id}`;
    },
  });
}

/** Nothing is sent by an address alone. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const { token } = await readPath(params, tokenPath);
  return led(`/send-documents/${encodeURIComponent(token)}`);
}

function led(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
