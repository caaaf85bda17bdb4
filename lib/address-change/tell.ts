import type { Actor } from '@/lib/actor';
import { after, hours, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import type { Facts } from './needs';

/** Owes the new address the link that proves it; where somebody signs in by it already, them the news that nothing changes. */
export async function tellAsked(tx: Tx, by: Actor, facts: Facts, linkId: string): Promise<void> {
  const { was, email: address, locale, free } = facts;
  const content = { was, email: address };
  if (free) {
    const to = { party: 'user', address, locale } as const;
    return announce(tx, 'prove-new-address', { factId: linkId, to, content, linkId, by });
  }
  const owner = await tx.user.findUniqueOrThrow({ where: { email: address }, select: { locale: true } });
  const to = { party: 'user', address, locale: owner.locale } as const;
  await announce(tx, 'address-wanted', { factId: linkId, to, content: {}, by });
}

/** Owes both addresses the news: the old one with the link that takes it back. */
export async function tellChanged(tx: Tx, by: Actor, facts: Facts, factId: string, linkId: string): Promise<void> {
  const { was, email, locale } = facts;
  const content = { was, email, until: momentOf(after(now(), hours(24))) };
  const to = (address: string) => ({ party: 'user', address, locale }) as const;
  await announce(tx, 'address-changed', { factId, to: to(was), content, linkId, by });
  await announce(tx, 'address-in-use', { factId, to: to(email), content, by });
}

/** Owes both addresses the news that the old one counts again. */
export async function tellUndone(tx: Tx, by: Actor, facts: Facts, factId: string): Promise<void> {
  const { was, email, locale } = facts;
  for (const address of [was, email]) {
    const to = { party: 'user', address, locale } as const;
    await announce(tx, 'address-change-undone', { factId, to, content: { was, email }, by });
  }
}
