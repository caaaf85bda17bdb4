import { idPath, readPath } from '@/app/_server/address';
import { reviewer } from '@/app/_server/gates';
import { takeFiles } from '@/app/_server/message-files';
import { needShownFor } from '@/app/_server/needs-shown';
import { bringFiles } from '@/lib/verification/messages';

type Route = { params: Promise<unknown> };

/** Files from a reviewer to the company of a case. */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const [sender, { id }] = [await reviewer(), await readPath(params, idPath)];
  return takeFiles(request, {
    sender,
    page: async () => `/cases/${id}`,
    admits: ({ shownFor }) => needShownFor(shownFor),
    send: (files) => bringFiles(sender, id, files),
  });
}

/** Nothing is sent by an address alone. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const [, { id }] = [await reviewer(), await readPath(params, idPath)];
  return new Response(null, { status: 303, headers: { location: `/cases/${id}` } });
}
