import { notFound } from 'next/navigation';
import { idPath, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { reseller } from '@/app/_server/gates';
import { readFile } from '@/lib/conversation/files';

/** A file of the company's own conversation, as it was sent. It is saved, never opened in the browser. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const [member, { id }] = [await reseller(), await readPath(params, idPath)];
  const { file, document } = (await readFile(member, id)) ?? notFound();
  return fileAnswer(file, document.mediaType, document.fileName);
}
