import { notFound } from 'next/navigation';
import { z } from 'zod';
import { readPath, tokenPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { bearer } from '@/app/_server/gates';
import { readFile } from '@/lib/conversation/files';

const path = tokenPath.extend({ id: z.uuid() });

/** A file of the conversation a letter's link opens, as it was sent. It is saved, never opened in the browser. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const { token, id } = await readPath(params, path);
  const held = await bearer('write_message', token);
  const found = held?.state === 'open' ? await readFile(held.actor, id) : null;
  return found ? fileAnswer(found.file, found.document.mediaType, found.document.fileName) : notFound();
}
