import { type Actor, clock } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { Content, LetterName } from '@/lib/letter/letters';

type Colleague = Extract<LetterName, 'case-freed' | 'cases-assigned' | 'note-names-you'>;

/** Owes a colleague a letter, unless they no longer sign in. */
export async function tellColleague<Name extends Colleague>(
  tx: Tx,
  userId: string,
  name: Name,
  { factId, content, by = clock }: { factId: string; content: Content<Name>; by?: Actor },
): Promise<void> {
  const reads = await tx.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: { email: true, locale: true },
  });
  if (!reads) return;
  await announce(tx, name, { factId, to: { party: 'user', address: reads.email, locale: reads.locale }, content, by });
}

/** What somebody is called, for a letter. */
export async function nameOf(tx: Tx, userId: string): Promise<string> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { firstName: true, lastName: true } });
  return fullName(user);
}
