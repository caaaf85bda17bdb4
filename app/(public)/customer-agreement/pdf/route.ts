import { notFound } from 'next/navigation';
import { pdfAnswer } from '@/app/_server/pdf-answer';
import { findCustomerPdf } from '@/lib/agreement/queries';

/** The PDF of the customer agreement in force: the exact bytes whose hash a signature holds. */
export async function GET(): Promise<Response> {
  const agreement = await findCustomerPdf();
  if (!agreement) notFound();
  return pdfAnswer(agreement);
}
