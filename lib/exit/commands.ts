import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { brokeConstraint, transaction } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf, hold } from './facts';
import { begin, move } from './move';
import { leavable } from './queries';
import type { exitShape, takeBackShape } from './schema';

/**
 * Gives notice of the end of the company's participation as an indirect reseller: until its day everything goes on, then its partnerships
 * end and its customers stay with their providers. A suspended company may, too. Needs a recent proof: its gate sees to that. Refuses
 * `exit_open`. Source: domain facts 6.4, 7.4 and 11.1.
 */
export async function giveNotice(member: Member, { noticeDays, reason }: z.output<typeof exitShape>): Promise<void> {
  demand(globalAdmin, null, member);
  const { organizationId, userId: noticedById } = member;
  await countTry('end_participation', organizationId);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
    const { id: enrollmentId, status } = await openOf(tx, member);
    if (!leavable.includes(status)) throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status } });
    const times = { noticedAt: now(), movedAt: now(), endsAt: after(now(), days(noticeDays)) };
    const { id } = await tx.exit.create({ data: { organizationId, enrollmentId, reason, noticedById, ...times } });
    await begin(tx, member, await factsOf(tx, id));
  }).catch(saysOpen);
}

/** Takes the notice back while it runs: nothing ends. */
export async function takeBack(member: Member, { exitId, seen }: z.output<typeof takeBackShape>): Promise<void> {
  await transaction(async (tx) => move(tx, member, 'take_back', await hold(tx, exitId, member), { seen }));
}

// Of two forms sent at once only the database sees both.
function saysOpen(fault: unknown): never {
  throw brokeConstraint(fault, 'exit_open') ? Refusal.because('exit_open', { cure: 'reload' }) : fault;
}
