import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { DelegationNews, LetterTelling } from '@/lib/letter/letters';
import { mint, type Purpose } from '@/lib/link/link';
import { tellAdmins } from '@/lib/organization/admins';
import { type DelegationEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

export const purpose: Purpose = 'sign_for_company';

type Letter = LetterTelling<DelegationNews>;

/** Owes whom it asks, and the Global admins of the company, the news of a move; whom it asks nothing of what they did themselves. */
export async function tell(
  tx: Tx,
  by: Actor,
  event: DelegationEvent,
  facts: Facts,
  factId: string,
  message?: string,
): Promise<void> {
  const letters: { person?: Letter; admins?: Letter } = lifecycle[event].tell;
  const { organizationId, organization: company, agreement, askedBy } = facts;
  const news = { company, agreement, askedBy, person: fullName(facts) };
  const themselves = by.as === 'member' && by.userId === facts.takenById;
  if (letters.person && !themselves) await tellPerson(tx, by, letters.person, facts, { factId, content: news });
  const content = { ...news, ...(message ? { message } : {}) };
  if (letters.admins) await tellAdmins(tx, letters.admins, { factId, organizationId, content, by });
}

type News = { factId: string; content: DelegationNews };

// Only the question carries a link; whoever asks again replaces the one before.
async function tellPerson(tx: Tx, by: Actor, name: Letter, facts: Facts, { factId, content }: News): Promise<void> {
  const { id, email: address, organizationId, note, expiresAt } = facts;
  const known = await tx.user.findUnique({ where: { email: address }, select: { locale: true } });
  const to = { party: 'invitee', address, locale: known?.locale ?? facts.locale, organizationId } as const;
  if (name !== 'sign-for-us') return announce(tx, name, { factId, to, content, by });
  const linkId = await mint(tx, { purpose, subjectId: id, address, lasts: expiresAt.getTime() - now().getTime() });
  await announce(tx, name, { factId, to, content: { ...content, ...(note ? { message: note } : {}) }, linkId, by });
}
