import { notFound } from 'next/navigation';
import { findCustomerPdf } from '@/lib/agreement/queries';

/** The PDF of the customer agreement in force: the exact bytes whose hash a signature holds. */
export async function GET(): Promise<Response> {
  const agreement = await findCustomerPdf();
  if (!agreement) notFound();
  const { pdf, version, pdfSha256 } = agreement;
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': `${pdf.byteLength}`,
      'content-disposition': `attachment; filename="customer-agreement-${version.replace(/[^\w.-]+/g, '-')}.pdf"`,
      etag: `"${pdfSha256}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
