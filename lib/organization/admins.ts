import type { Actor } from '@/lib/actor';
import { activeGlobalAdmin } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import type { Content, LetterName, Party } from '@/lib/letter/letters';

/** The Global admins of an organization who can act, the longest here first. */
export async function listGlobalAdmins(tx: Tx | typeof db, organizationId: string) {
  const admins = await tx.membership.findMany({
    where: { organizationId, ...activeGlobalAdmin },
    select: { user: { select: { id: true, firstName: true, lastName: true, email: true, locale: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return admins.map(({ user }) => user);
}

/**
 * Owes each Global admin of an organization the same news, each in their own language. `audience`: whom it was told already. `party`: as
 * what the letter speaks to them.
 */
export async function tellAdmins<Name extends LetterName>(
  tx: Tx,
  name: Name,
  news: { factId: string; organizationId: string; content: Content<Name>; by: Actor; party?: Party },
  audience = new Audience(),
): Promise<void> {
  const { factId, organizationId, content, by, party = 'admin' } = news;
  for (const { email, locale } of await listGlobalAdmins(tx, organizationId))
    if (audience.isNew(email))
      await announce(tx, name, { factId, to: { party, address: email, locale, organizationId }, content, by });
}
