import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { type LetterTelling, momentOf, type RoleNews } from '@/lib/letter/letters';
import { listGivers } from './givers';
import { lifecycle, type RoleRequestEvent } from './lifecycle';
import type { Facts } from './needs';

/** Owes each who may give the role a letter. */
export async function tellGivers(tx: Tx, by: Actor, facts: Facts, factId: string): Promise<void> {
  const { organizationId, message, askerId } = facts;
  for (const { id, email: address, locale } of await listGivers(tx, facts)) {
    if (id === askerId) continue;
    const to = { party: 'user', address, locale, organizationId } as const;
    await announce(tx, 'role-requested', { factId, to, content: newsOf(facts, message), by });
  }
}

/** Owes whoever asked the news. */
export async function tellAsker(
  tx: Tx,
  by: Actor,
  event: RoleRequestEvent,
  facts: Facts,
  factId: string,
  message?: string,
): Promise<void> {
  const { asker: name }: { asker?: LetterTelling<RoleNews> } = lifecycle[event].tell;
  if (!name) return;
  const { organizationId, askerId, email: address } = facts;
  const { locale } = await tx.user.findUniqueOrThrow({ where: { id: askerId }, select: { locale: true } });
  await announce(tx, name, {
    factId,
    to: { party: 'user', address, locale, organizationId },
    content: newsOf(facts, message),
    by,
  });
}

function newsOf(facts: Facts, message?: string): RoleNews {
  const { id: requestId, organization, asker, email, role, expiresAt } = facts;
  const news = { requestId, organization, asker, email, role, answerBy: momentOf(expiresAt) };
  return message ? { ...news, message } : news;
}
