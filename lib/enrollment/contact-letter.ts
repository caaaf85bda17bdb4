import { days } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import type { EnrollmentNews, LetterName } from '@/lib/letter/letters';
import { mint, supersede } from '@/lib/link/link';
import { mintConfirmLink } from './confirm-link';
import { daysToAct, type Facts } from './needs';
import { isProofField } from './proofs';
import { takesDocuments } from './tasks';

type Told = { name: LetterName; party: 'contact' | 'admin'; linkId?: string };

/**
 * The letter a contact gets, with its link if it has one. `admin`: whether they are a Global admin, too, and so spoken to as one; only
 * confirming is the contact's alone. Whoever is none sends the documents that were asked for by a link.
 */
export async function contactLetter<Name extends LetterName>(
  tx: Tx,
  name: Name,
  subjectId: string,
  address: string,
  admin: object | undefined,
  { requests = [] }: Pick<EnrollmentNews, 'requests'>,
): Promise<Told & { name: Name | 'please-send-documents' }> {
  if (name === 'confirm-email')
    return { name, party: 'contact', linkId: await mintConfirmLink(tx, subjectId, address) };
  const party = admin ? 'admin' : 'contact';
  if (name !== 'please-fix' || admin || !requests.some(({ field }) => isProofField(field))) return { name, party };
  const link = { purpose: 'send_documents', subjectId, address, lasts: days(daysToAct) } as const;
  return { name: 'please-send-documents', party, linkId: await mint(tx, link) };
}

/** Ends the links that lead nowhere after a move: confirming is asked once, and documents are sent until the decision. */
export async function endLinks(tx: Tx, was: Facts, now: Pick<Facts, 'status'>): Promise<void> {
  if (was.status === 'email_pending') await supersede(tx, 'confirm_email', was.id);
  if (!takesDocuments.includes(now.status)) await supersede(tx, 'send_documents', was.id);
}
