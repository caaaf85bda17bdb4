import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { tellAdmins as tellAll } from '@/lib/organization/admins';
import type { theirs } from '@/lib/organization/users';

export type Leaver = Awaited<ReturnType<typeof theirs>>;

/** Owes somebody who was removed the news, by whom. */
export async function tellPerson(tx: Tx, by: Member, { id, organizationId, user }: Leaver): Promise<void> {
  const remover = await tx.user.findUniqueOrThrow({ where: { id: by.userId } });
  const to = { party: 'user', address: user.email, locale: user.locale, organizationId } as const;
  const content = { organization: await nameOf(tx, organizationId), removedBy: fullName(remover) };
  await announce(tx, 'user-removed', { factId: id, to, content, by });
}

/** Owes the Global admins the news of somebody who left. */
export async function tellAdmins(tx: Tx, by: Member, { id, organizationId, user }: Leaver): Promise<void> {
  const content = { organization: await nameOf(tx, organizationId), person: fullName(user), email: user.email };
  await tellAll(tx, 'user-left', { factId: id, organizationId, content, by });
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  return (await tx.organization.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}
