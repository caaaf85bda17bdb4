import { type Actor, userOf } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import { type HandoverNews, type LetterTelling, momentOf } from '@/lib/letter/letters';
import { tellAdmins } from '@/lib/organization/admins';
import { type HandoverEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

type Letter = LetterTelling<HandoverNews>;

/** Owes the two of them, and of a Global admin who changed all others, the news of a move; nobody of what they did themselves. */
export async function tell(
  tx: Tx,
  by: Actor,
  event: HandoverEvent,
  facts: Facts,
  factId: string,
  message?: string,
): Promise<void> {
  const letters: { receiver?: Letter; giver?: Letter } = lifecycle[event].tell;
  if (letters.receiver) await tellReceiver(tx, by, letters.receiver, facts, factId);
  if (!letters.giver || userOf(by) === facts.giverId) return;
  const told = new Audience();
  const news = newsOf(facts, message);
  const to = await readerOf(tx, facts.giverId, facts.organizationId);
  told.isNew(to.address);
  await announce(tx, letters.giver, { factId, to, content: news, by });
  if (event !== 'accept') return;
  told.isNew((await readerOf(tx, facts.receiverId, facts.organizationId)).address);
  await tellAdmins(tx, letters.giver, { factId, organizationId: facts.organizationId, content: news, by }, told);
}

/** Owes the colleague it is offered to a letter. */
export async function tellReceiver(tx: Tx, by: Actor, name: Letter, facts: Facts, factId: string): Promise<void> {
  const to = await readerOf(tx, facts.receiverId, facts.organizationId);
  await announce(tx, name, { factId, to, content: newsOf(facts, facts.message ?? undefined), by });
}

async function readerOf(tx: Tx, id: string, organizationId: string) {
  const { email: address, locale } = await tx.user.findUniqueOrThrow({ where: { id } });
  return { party: 'user', address, locale, organizationId } as const;
}

function newsOf({ id, organization, giver, receiver, expiresAt }: Facts, message?: string): HandoverNews {
  const news = { handoverId: id, organization, giver, receiver, answerBy: momentOf(expiresAt) };
  return message ? { ...news, message } : news;
}
