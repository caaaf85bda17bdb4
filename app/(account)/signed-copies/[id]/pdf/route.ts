import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { member } from '@/app/_server/gates';
import { openCopy } from '@/lib/signed-copy/queries';

/** The sealed copy, byte by byte as it was sealed. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const actor = await member();
  const { id } = await readPath(params, idPath);
  const open = await openCopy(actor, id);
  if (!open) notFound();
  const { title, version } = open.signed.agreement;
  return fileAnswer(open.file, 'application/pdf', `${title} ${version} signed.pdf`);
}
