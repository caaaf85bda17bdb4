import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { operator } from '@/app/_server/gates';
import { pdfAnswer } from '@/app/_server/pdf-answer';
import { governing } from '@/lib/agreement/languages';
import { renderAgreement } from '@/lib/agreement/pdf';
import { findPdf } from '@/lib/agreement/queries';
import { findVersion } from '@/lib/edition/queries';

/** The PDF of a version: the bytes that are kept, or for a draft those that would be. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const actor = await operator();
  const version = await findVersion(actor, (await readPath(params, idPath)).id);
  if (!version) notFound();
  const { agreement, edition, title, label, effectiveFrom } = version;
  const kept = agreement && (await findPdf(agreement.id));
  if (kept) return pdfAnswer(kept);
  const text = { title, version: label, language: governing, text: edition?.text ?? '' };
  const { pdf, sha256 } = await renderAgreement({ ...text, effectiveFrom: effectiveFrom.toISOString() });
  return pdfAnswer({ pdf: new Uint8Array(pdf), title, version: label, pdfSha256: sha256 });
}
