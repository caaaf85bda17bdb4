import { days } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { mint } from '@/lib/link/link';

export const confirmLinkLasts = days(7);

/** The link by which the primary contact at this address confirms it. One sent before dies. */
export function mintConfirmLink(tx: Tx, enrollmentId: string, address: string): Promise<string> {
  return mint(tx, { purpose: 'confirm_email', subjectId: enrollmentId, address, lasts: confirmLinkLasts });
}
