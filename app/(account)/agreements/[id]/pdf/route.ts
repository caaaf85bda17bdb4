import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { pdfAnswer } from '@/app/_server/pdf-answer';
import { findPdf } from '@/lib/agreement/queries';

/** The agreement's PDF: the exact bytes whose hash a signature holds. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  await partner();
  const agreement = await findPdf((await readPath(params, idPath)).id);
  if (!agreement) notFound();
  return pdfAnswer(agreement);
}
