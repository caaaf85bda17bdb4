import { notFound } from 'next/navigation';
import { pagePath, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { reviewer } from '@/app/_server/gates';
import { lookAtPage } from '@/lib/verification/looks';

/** A page of a document, drawn anew. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const [actor, { id, page }] = [await reviewer(), await readPath(params, pagePath)];
  return fileAnswer((await lookAtPage(actor, id, page)) ?? notFound(), 'image/png', null);
}
