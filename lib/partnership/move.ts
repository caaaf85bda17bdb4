import type { AccessAfter, PartnershipStatus } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { dayOf } from '@/lib/day';
import type { Tx } from '@/lib/db';
import { tellSides } from '@/lib/organization/tell-sides';
import { sideOf } from '@/lib/partner-side';
import { Refusal } from '@/lib/refusal';
import { factsOf } from './facts';
import { lifecycle, type PartnershipEvent, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';

/** `seen`: the version the reader saw. The rest is what a notice says. */
export type Notice = { seen?: number; message?: string; endsAt?: Date; accessAfter?: AccessAfter };

/**
 * The one door to a partnership's status: history, letters to both sides and audit in the caller's transaction. Of two movers
 * one wins; the other is refused with `moved_on`.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: PartnershipEvent,
  id: string,
  notice: Notice = {},
): Promise<Facts> {
  const facts = await factsOf(tx, id);
  if (notice.seen !== undefined && notice.seen !== facts.version) throw Refusal.because('moved_on', { cure: 'reload' });
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const { to, tell } = lifecycle[event];
  const moved = await tx.partnership.updateMany({
    where: { id, status: facts.status, version: facts.version },
    data: { ...noticeAfter(event, actor, facts, notice), status: to, version: facts.version + 1, movedAt: now() },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const entry = await remember(tx, actor, event, { ...facts, status: to }, facts.status, notice.message);
  const by = sideOf(actor, facts) ?? facts.noticeBy;
  const endsAt = notice.endsAt ?? facts.endsAt;
  await tellSides(tx, facts, tell, entry, {
    partnershipId: id,
    ...(by ? { by } : {}),
    ...(endsAt ? { until: dayOf(endsAt) } : {}),
    ...(notice.message ? { message: notice.message } : {}),
  });
  return factsOf(tx, id);
}

/** Writes a new partnership and its first entry. Refuses `already_partner` when the pair has one that has not ended. */
export async function begin(tx: Tx, actor: Actor, pair: { providerId: string; resellerId: string }): Promise<Facts> {
  const [made] = await tx.partnership.createManyAndReturn({
    data: [{ ...pair, since: now(), movedAt: now() }],
    skipDuplicates: true,
  });
  if (!made) throw Refusal.because('already_partner');
  const facts = await factsOf(tx, made.id);
  const entry = await remember(tx, actor, 'begin', { ...facts, version: 0 }, null);
  const tell = { provider: 'partnership-begun', reseller: 'partnership-begun' } as const;
  await tellSides(tx, facts, tell, entry, { partnershipId: facts.id });
  return facts;
}

function noticeAfter(event: PartnershipEvent, actor: Actor, facts: Facts, notice: Notice) {
  if (event === 'take_back')
    return { noticeBy: null, noticeAt: null, noticeReason: null, endsAt: null, accessAfter: null };
  if (event === 'end') return {};
  return {
    noticeBy: sideOf(actor, facts),
    noticeAt: now(),
    noticeReason: notice.message ?? null,
    endsAt: notice.endsAt ?? null,
    accessAfter: notice.accessAfter ?? null,
  };
}

async function remember(
  tx: Tx,
  actor: Actor,
  event: PartnershipEvent | 'begin',
  facts: Facts,
  before: PartnershipStatus | null,
  note?: string,
): Promise<string> {
  const version = facts.version + 1;
  const entry = await tx.partnershipEvent.create({
    data: {
      partnershipId: facts.id,
      version,
      event,
      fromStatus: before,
      toStatus: facts.status,
      actedAs: actor.as,
      userId: userOf(actor),
      side: sideOf(actor, facts),
      note: note ?? null,
      at: now(),
    },
  });
  for (const organizationId of [facts.resellerId, facts.providerId].sort())
    await record(tx, actor, {
      action: `partnership.${event}`,
      subject: 'partnership',
      subjectId: facts.id,
      organizationId,
      before: { status: before },
      after: { status: facts.status, version },
    });
  return entry.id;
}
