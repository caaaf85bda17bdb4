import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { Content, PartnerAccountNews } from '@/lib/letter/letters';

type HolderLetter = 'partner-account-connected' | 'location-added' | 'location-closed';

/** Tells whoever signs in to a membership account what a work account did with it. A sentence in that deed. */
export async function tellHolder<Name extends HolderLetter>(
  tx: Tx,
  member: Member,
  accountId: string,
  name: Name,
  more: Omit<Content<Name>, keyof PartnerAccountNews>,
): Promise<void> {
  const { name: account, signInEmail: address } = await tx.partnerAccount.findUniqueOrThrow({
    where: { id: accountId },
  });
  const { name: organization } = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const by = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
  const locale = await holdersLocale(tx, address, by.locale);
  const content = { account, organization, by: fullName(by), ...more } as Content<Name>;
  await announce(tx, name, { factId: randomUUID(), to: { party: 'user', address, locale }, content, by: member });
}

/** The account has no language of its own: it is its holder's, when they are a user here, else that of whoever acts. */
export async function holdersLocale(tx: Tx, address: string, otherwise: string): Promise<string> {
  const holder = await tx.user.findUnique({ where: { email: address }, select: { locale: true } });
  return holder?.locale ?? otherwise;
}
