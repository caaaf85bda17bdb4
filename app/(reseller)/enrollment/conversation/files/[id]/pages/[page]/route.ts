import { notFound } from 'next/navigation';
import { pagePath, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { reseller } from '@/app/_server/gates';
import { readPage } from '@/lib/conversation/files';

/** A page of it, drawn anew. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const [member, { id, page }] = [await reseller(), await readPath(params, pagePath)];
  return fileAnswer((await readPage(member, id, page)) ?? notFound(), 'image/png', null);
}
