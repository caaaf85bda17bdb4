import { notFound } from 'next/navigation';
import { idPath, readPath } from '@/app/_server/address';
import { receiptOf } from '@/app/_server/document-receipt';
import { reseller } from '@/app/_server/gates';
import { findOwnDocument } from '@/lib/evidence/queries';

/** What arrived, to be kept: a PDF with the fingerprint of the file. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const [member, { id }] = [await reseller(), await readPath(params, idPath)];
  const document = await findOwnDocument(member, id);
  return document ? receiptOf(document) : notFound();
}
