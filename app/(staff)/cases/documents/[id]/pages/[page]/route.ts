import { notFound } from 'next/navigation';
import { z } from 'zod';
import { idPath, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { reviewer } from '@/app/_server/gates';
import { lookAtPage } from '@/lib/verification/looks';

const pagePath = idPath.extend({
  page: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
});

/** A page of a document, drawn anew. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const [actor, { id, page }] = [await reviewer(), await readPath(params, pagePath)];
  return fileAnswer((await lookAtPage(actor, id, page)) ?? notFound(), 'image/png', null);
}
