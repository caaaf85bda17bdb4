import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import { findFirstOffice } from '@/lib/office/queries';
import { listLeads } from '@/lib/organization/staff';
import { instantAt } from '@/lib/reader/wall-time';

type Away = { id: string; userId: string; toOn: Date };

/** Owes whoever is away, and each lead, the letter that says until when, and how many cases wait for somebody else now. */
export async function tellAway(tx: Tx, by: Actor, { id: factId, userId, toOn }: Away, given: number): Promise<void> {
  const away = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const { zone } = await findFirstOffice(tx);
  const until = momentOf(instantAt({ date: toOn.toISOString().slice(0, 10), minute: 24 * 60 - 1 }, zone));
  const audience = new Audience();
  const to = ({ email: address, locale }: Reader) => ({ party: 'user', address, locale }) as const;
  audience.isNew(away.email);
  await announce(tx, 'cases-given-back', { factId, to: to(away), content: { until, given }, by });
  const content = { reviewer: fullName(away), until, given };
  for (const lead of await listLeads(tx))
    if (audience.isNew(lead.email)) await announce(tx, 'reviewer-away', { factId, to: to(lead), content, by });
}

type Reader = { email: string; locale: string };
