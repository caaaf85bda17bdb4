import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { findPdf } from '@/lib/agreement/queries';

/** The agreement's PDF: the exact bytes whose hash a signature holds. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  await partner();
  const agreement = await findPdf((await readPath(params, idPath)).id);
  if (!agreement) notFound();
  const { pdf, title, version, pdfSha256 } = agreement;
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': `${pdf.byteLength}`,
      'content-disposition': `attachment; filename="${fileName(title, version)}"`,
      etag: `"${pdfSha256}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}

function fileName(title: string, version: string): string {
  return `${`${title} ${version}`.replace(/[^\w.-]+/g, '-')}.pdf`;
}
