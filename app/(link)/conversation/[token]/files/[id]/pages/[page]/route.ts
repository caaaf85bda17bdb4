import { notFound } from 'next/navigation';
import { pagePath, readPath, tokenPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { bearer } from '@/app/_server/gates';
import { readPage } from '@/lib/conversation/files';

const path = tokenPath.extend(pagePath.shape);

/** A page of it, drawn anew. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const { token, id, page } = await readPath(params, path);
  const held = await bearer('write_message', token);
  const picture = held?.state === 'open' ? await readPage(held.actor, id, page) : null;
  return picture ? fileAnswer(picture, 'image/png', null) : notFound();
}
