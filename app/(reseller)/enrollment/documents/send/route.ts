import { takeDocument } from '@/app/_server/document-upload';
import { reseller } from '@/app/_server/gates';
import { needShownFor } from '@/app/_server/needs-shown';
import { db } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { Refusal } from '@/lib/refusal';

const page = async () => '/enrollment/documents';

/** A document of the member's own enrollment, for whom its page was shown. */
export async function POST(request: Request): Promise<Response> {
  const sender = await reseller();
  const open = await openOf(db, sender).catch(refusedAsNull);
  if (!open) return led();
  return takeDocument(request, {
    sender,
    enrollmentId: open.id,
    page,
    admits: ({ shownFor }) => needShownFor(shownFor),
  });
}

/** Nothing is sent by an address alone. */
export async function GET(): Promise<Response> {
  await reseller();
  return led();
}

async function led(): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: await page() } });
}

function refusedAsNull(fault: unknown): null {
  if (fault instanceof Refusal) return null;
  throw fault;
}
