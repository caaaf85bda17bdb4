import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { partners } from './invitations';

const some = [
  ['PT Rinjani Jaya', 'ID', 'administrator'],
  ['Rinjani Cloud', 'SG', 'administrator'],
  ['Orchid Partners', 'SG', 'none'],
  ['Kauri Net', 'PH', 'administrator'],
  ['Zebra Rinjani', 'ID', 'administrator'],
] as const;

/** Five resellers of a provider, four of which have given it access, and three of which are called after a mountain. */
export async function someResellers(by: Member): Promise<void> {
  for (const [name, country, access] of some) {
    const { reseller } = await partners(country, { by, access });
    await db.organization.update({ where: { id: reseller.organizationId }, data: { name } });
  }
}
