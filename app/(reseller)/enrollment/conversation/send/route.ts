import { reseller } from '@/app/_server/gates';
import { takeFiles } from '@/app/_server/message-files';
import { needShownFor } from '@/app/_server/needs-shown';
import { bringFiles } from '@/lib/conversation/commands';

const page = async () => '/enrollment/conversation';

/** Files from a Global admin to the reviewer. */
export async function POST(request: Request): Promise<Response> {
  const sender = await reseller();
  return takeFiles(request, {
    ...{ sender, page },
    admits: ({ shownFor }) => needShownFor(shownFor),
    send: (files) => bringFiles(sender, files),
  });
}

/** Nothing is sent by an address alone. */
export async function GET(): Promise<Response> {
  await reseller();
  return new Response(null, { status: 303, headers: { location: await page() } });
}
