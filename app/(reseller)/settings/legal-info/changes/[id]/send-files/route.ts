import { idPath, readPath } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { takeFiles } from '@/app/_server/message-files';
import { needShownFor } from '@/app/_server/needs-shown';
import { bring } from '@/lib/company-change/files';

type Asked = { params: Promise<unknown> };

const pageOf = (id: string) => `/settings/legal-info/changes/${id}`;

/** Files that go with a change, from a Global admin of its company. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const [sender, { id }] = [await reseller(), await readPath(params, idPath)];
  return takeFiles(request, {
    ...{ sender, page: async () => pageOf(id) },
    admits: ({ shownFor }) => needShownFor(shownFor),
    send: (files) => bring(sender, id, files),
  });
}

/** Nothing is sent by an address alone. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const [, { id }] = [await reseller(), await readPath(params, idPath)];
  return new Response(null, { status: 303, headers: { location: pageOf(id) } });
}
