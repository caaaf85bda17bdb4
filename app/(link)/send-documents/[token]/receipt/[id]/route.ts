import { notFound } from 'next/navigation';
import { z } from 'zod';
import { readPath, tokenPath } from '@/app/_server/address';
import { receiptOf } from '@/app/_server/document-receipt';
import { bearer } from '@/app/_server/gates';
import { findOwnDocument } from '@/lib/evidence/queries';

const path = tokenPath.extend({ id: z.uuid() });

/** The receipt of what came by this link. */
export async function GET(_: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const { token, id } = await readPath(params, path);
  const held = await bearer('send_documents', token);
  const document = held?.state === 'open' ? await findOwnDocument(held.actor, id) : null;
  return document ? receiptOf(document) : notFound();
}
