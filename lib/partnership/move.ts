import type { AccessAfter } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { outOfProgram, sideOf } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import { momentOf } from '@/lib/letter/letters';
import { doorOf, type MoveInput } from '@/lib/move';
import { tellSides } from '@/lib/organization/tell-sides';
import { Refusal } from '@/lib/refusal';
import { factsOf } from './facts';
import { life, lifecycle, type PartnershipEvent } from './lifecycle';
import type { Facts } from './needs';

/** What a notice says. */
export type Notice = MoveInput & { endsAt?: Date; accessAfter?: AccessAfter };

const door = doorOf({
  subject: 'partnership',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: ReturnType<typeof noticeAfter>) =>
    tx.partnership.updateMany({ where: { id, status, version }, data }),
  enter: (tx, facts: Facts, actor, entry) =>
    tx.partnershipEvent.create({ data: { partnershipId: facts.id, side: sideOf(actor, facts), ...entry } }),
  chains: ({ resellerId, providerId }) => [resellerId, providerId],
});

/** Moves a partnership, with letters to both sides, in the caller's transaction. Returns how it stands now. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: PartnershipEvent,
  id: string,
  notice: Notice = {},
): Promise<Facts> {
  const held = await factsOf(tx, id);
  const before = event === 'end_with_program' ? { ...held, resellerLeft: await hasLeft(tx, held) } : held;
  const { facts, entry } = await door.pass(tx, actor, event, before, notice, noticeAfter(event, actor, before, notice));
  const [side, endsAt] = [sideOf(actor, before) ?? facts.noticeBy, notice.endsAt ?? before.endsAt];
  if (!side || !endsAt) throw new Error('A notice is somebody’s, and ends on a day.');
  const { message } = notice;
  const news = { partnershipId: id, side, endsAt: momentOf(endsAt), ...(message ? { message } : {}) };
  await tellSides(tx, facts, lifecycle[event].tell, entry, news, actor);
  return facts;
}

/** Writes a new partnership and its first entry. Refuses `already_partner` when the pair has one that has not ended. */
export async function begin(tx: Tx, actor: Actor, pair: { providerId: string; resellerId: string }): Promise<Facts> {
  const [made] = await tx.partnership.createManyAndReturn({
    data: [{ ...pair, since: now(), movedAt: now() }],
    skipDuplicates: true,
  });
  if (!made) throw Refusal.because('already_partner');
  const facts = await factsOf(tx, made.id);
  const entry = await door.begin(tx, actor, facts);
  const tell = { provider: 'partnership-begun', reseller: 'partnership-begun' } as const;
  await tellSides(tx, facts, tell, entry, { partnershipId: facts.id }, actor);
  return facts;
}

async function hasLeft(tx: Tx, { resellerId: id }: Facts): Promise<boolean> {
  return (await tx.organization.count({ where: { id, ...outOfProgram } })) > 0;
}

function noticeAfter(event: PartnershipEvent, actor: Actor, facts: Facts, notice: Notice) {
  const { noticeBy, noticeAt, endsAt, accessAfter } = facts;
  if (event === 'take_back')
    return { noticeBy: null, noticeAt: null, noticeReason: null, endsAt: null, accessAfter: null };
  if (event === 'end') return { noticeBy, noticeAt, endsAt, accessAfter };
  return {
    noticeBy: event === 'end_with_program' ? 'reseller' : sideOf(actor, facts),
    noticeAt: now(),
    noticeReason: notice.message ?? null,
    endsAt: notice.endsAt ?? null,
    accessAfter: notice.accessAfter ?? null,
  };
}
