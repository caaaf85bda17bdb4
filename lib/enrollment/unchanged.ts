import { db, type Tx } from '@/lib/db';
import type { Facts } from './needs';

/** Which answers a reviewer looks at. */
const answers = [
  'legalName',
  'addressLine1',
  'addressLine2',
  'city',
  'stateOrProvince',
  'postalCode',
  'registrationIdKind',
  'registrationId',
  'operatingLine1',
  'operatingLine2',
  'operatingCity',
  'operatingState',
  'operatingPostalCode',
] as const;

/** Whether what would be sent in after a refusal is what was refused: no answer differs, the PartnerID is the same, no document was sent since. */
export async function isUnchanged(
  { id, status, movedAt, organizationId }: Facts,
  tx: Tx | typeof db = db,
): Promise<boolean> {
  if (status !== 'rejected') return false;
  const linked = await tx.location.count({ where: { organizationId, associatedAt: { gt: movedAt } } });
  if (linked > 0) return false;
  const documents = await tx.document.count({
    where: {
      enrollmentId: id,
      proves: { not: 'message' },
      sentAt: { gt: movedAt },
      status: { in: ['checking', 'received'] },
    },
  });
  if (documents > 0) return false;
  const profiles = await tx.companyProfile.findMany({
    where: { enrollmentId: id, state: { in: ['draft', 'submitted'] } },
    orderBy: { version: 'desc' },
    include: { contacts: { orderBy: { kind: 'asc' } } },
  });
  const draft = profiles.find(({ state }) => state === 'draft');
  const sent = profiles.find(({ state }) => state === 'submitted');
  return !draft || !sent || said(draft) === said(sent);
}

type Answers = Record<(typeof answers)[number], string | null> & { contacts: readonly { profileId: string }[] };

function said(profile: Answers): string {
  const contacts = profile.contacts.map(({ profileId: _, ...contact }) => Object.entries(contact).sort());
  return JSON.stringify([answers.map((name) => profile[name]), contacts]);
}
