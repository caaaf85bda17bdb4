import type { z } from 'zod';
import type { Role } from '@/generated/prisma/enums';
import { clock, type Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { brokeConstraint, type Tx, transaction } from '@/lib/db';
import { recordRoles, saysLastOne, theirs } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { settle } from '@/lib/role-request/settle';
import { countTry } from '@/lib/throttle';
import { factsOf, hold } from './facts';
import { begin, move } from './move';
import type { Facts } from './needs';
import type { declineHandoverShape, handOverShape, handoverShape } from './schema';

export const daysToAnswer = 14;

/**
 * A Global admin offers a colleague to be Global admin in their place. Nothing changes until the colleague accepts. One offer of a person at a
 * time. Returns its id. Refuses `colleague_not_active`, `role_held` and `handover_open`. Source: SPEC 2.
 */
export async function ask(member: Member, { membershipId, message }: z.output<typeof handOverShape>): Promise<string> {
  demand(globalAdmin, null, member);
  const { organizationId, userId: giverId } = member;
  await countTry('ask_handover', giverId);
  return transaction(async (tx) => {
    const { userId: receiverId, user, joinedAt, disabledAt, roles } = await theirs(tx, member, membershipId);
    if (receiverId === giverId) throw Refusal.because('not_yours');
    if (!joinedAt || disabledAt || user.disabledAt) throw Refusal.because('colleague_not_active');
    if (roles.includes('global_admin')) throw Refusal.because('role_held');
    await expireOwn(tx, { organizationId, giverId });
    const { id } = await tx.handover.create({
      data: {
        ...{ organizationId, giverId, receiverId, message: message ?? null },
        ...{ askedAt: now(), movedAt: now(), expiresAt: after(now(), days(daysToAnswer)) },
      },
    });
    const facts = await factsOf(tx, id);
    if (!facts.giverStands) throw Refusal.because('global_admin_only', { cure: 'users' });
    await begin(tx, member, facts);
    return id;
  }).catch(saysOpen);
}

/** The colleague accepts: in one story they are Global admin and whoever offered is not any more. Needs a recent proof: its gate sees to that. */
export async function accept(member: Member, { handoverId, seen }: z.output<typeof handoverShape>): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, handoverId, member);
    await move(tx, member, 'accept', facts, { seen });
    await change(tx, member, facts, facts.receiverId, (roles) => [...without(roles), 'global_admin']);
    await change(tx, member, facts, facts.giverId, without);
    await settle(tx, member, member, ['global_admin']);
  }).catch(saysLastOne);
}

/** The colleague says no, and why. */
export async function decline(member: Member, { handoverId, seen, reason }: z.output<typeof declineHandoverShape>) {
  await transaction(async (tx) =>
    move(tx, member, 'decline', await hold(tx, handoverId, member), { seen, message: reason }),
  );
}

/** A Global admin takes the offer back while nobody has answered it. */
export async function withdraw(member: Member, { handoverId, seen }: z.output<typeof handoverShape>): Promise<void> {
  await transaction(async (tx) => move(tx, member, 'withdraw', await hold(tx, handoverId, member), { seen }));
}

/** Ends what somebody who leaves the company offered or was offered there. A sentence in the story of their going. */
export async function endFor(tx: Tx, member: Member, userId: string): Promise<void> {
  const { organizationId } = member;
  const open = await tx.handover.findMany({
    where: { organizationId, status: 'asked', OR: [{ giverId: userId }, { receiverId: userId }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of open) await move(tx, member, 'depart', await hold(tx, id, member));
}

// What nobody answered in time stands in nobody's way until the worker comes by.
async function expireOwn(tx: Tx, own: Pick<Facts, 'organizationId' | 'giverId'>): Promise<void> {
  const where = { ...own, status: 'asked', expiresAt: { lte: now() } } as const;
  const due = await tx.handover.findFirst({ where, select: { id: true } });
  if (due) await move(tx, clock, 'expire', await hold(tx, due.id, clock));
}

const without = (roles: readonly Role[]) => roles.filter((role) => role !== 'global_admin');

async function change(
  tx: Tx,
  member: Member,
  { organizationId }: Facts,
  userId: string,
  into: (roles: Role[]) => Role[],
): Promise<void> {
  const key = { userId_organizationId: { userId, organizationId } };
  const { id, roles } = await tx.membership.findUniqueOrThrow({ where: key });
  const after = into(roles);
  await tx.membership.update({ where: { id }, data: { roles: after, version: { increment: 1 } } });
  await recordRoles(tx, member, { id, organizationId, roles }, after);
}

// Of two forms sent at once only the database sees both.
function saysOpen(fault: unknown): never {
  throw brokeConstraint(fault, 'handover_open') ? Refusal.because('handover_open') : fault;
}
