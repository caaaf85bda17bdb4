import { notFound } from 'next/navigation';
import { idPath, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { reviewer } from '@/app/_server/gates';
import { download } from '@/lib/verification/looks';

/** A document as it was sent. It is saved, never opened in the browser. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const [actor, { id }] = [await reviewer(), await readPath(params, idPath)];
  const found = (await download(actor, id)) ?? notFound();
  return fileAnswer(found.file, found.document.mediaType, found.document.fileName);
}
