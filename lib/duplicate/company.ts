import type { db, Tx } from '@/lib/db';
import type { Described } from './keys';

const described = {
  countryIso2: true,
  legalName: true,
  registrationIdKind: true,
  registrationId: true,
  addressLine1: true,
  addressLine2: true,
  city: true,
  postalCode: true,
  contacts: { select: { email: true, website: true } },
} as const;

/** What a company says of itself in the newest answers of its newest enrollment; null before there are any. */
export function findWritten(tx: Tx | typeof db, organizationId: string): Promise<Described | null> {
  return tx.companyProfile.findFirst({
    where: { enrollment: { organizationId } },
    orderBy: [{ enrollment: { createdAt: 'desc' } }, { version: 'desc' }],
    select: described,
  });
}

/** The same of the answers it last sent in: what it only wrote down is nobody else's to find. */
export function findSent(tx: Tx | typeof db, organizationId: string): Promise<Described | null> {
  return tx.companyProfile.findFirst({
    where: { enrollment: { organizationId, sentAt: { not: null } }, state: { not: 'draft' } },
    orderBy: [{ enrollment: { createdAt: 'desc' } }, { version: 'desc' }],
    select: described,
  });
}
