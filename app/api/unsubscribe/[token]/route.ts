import type { PageProps } from '@/app/_server/address';
import { readPath, tokenPath } from '@/app/_server/address';
import { env } from '@/lib/env';
import { readUnsubscribe, unsubscribe } from '@/lib/letter/unsubscribe';

/**
 * One press in a mail program, without cookies and without a page. A token the portal did not make is answered alike: nobody learns from it which are.
 * Source: RFC 8058, 3.1.
 */
export async function POST(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const { token } = await readPath(params, tokenPath);
  const asked = readUnsubscribe(token);
  if (asked) await unsubscribe(asked);
  return new Response('', { status: 200 });
}

/** Somebody opened the header’s address: the page says what it is for. Scanners open it, too, so it changes nothing. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const { token } = await readPath(params, tokenPath);
  return Response.redirect(new URL(`/unsubscribe/${token}`, env.APP_URL), 303);
}
