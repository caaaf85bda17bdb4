import type { z } from 'zod';
import { clock, type Member } from '@/lib/actor';

import { after, days, now } from '@/lib/clock';
import { brokeConstraint, type Tx, transaction } from '@/lib/db';
import { mayGrant } from '@/lib/organization/roles';
import { recordRoles } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf, hold } from './facts';
import { begin, move } from './move';
import type { Facts } from './needs';
import type { askRoleShape, declineRoleShape, roleRequestShape } from './schema';

export const daysToAnswer = 14;

/**
 * Asks those who can give a role for it: each has a letter. Returns its id. One open request of a person for a role, five a day. Refuses `role_held`,
 * `role_asked`, and `may_give_oneself` to whoever needs nobody for it. Source: SPEC 6.
 */
export async function ask(member: Member, { role, message }: z.output<typeof askRoleShape>): Promise<string> {
  const { organizationId, userId: askerId, roles } = member;
  if (roles.includes(role)) throw Refusal.because('role_held');
  if (mayGrant(roles, roles, [...roles, role])) throw Refusal.because('may_give_oneself', { cure: 'users' });
  await countTry('ask_role', `${organizationId} ${askerId}`);
  return transaction(async (tx) => {
    await expireOwn(tx, { organizationId, askerId, role });
    const { id } = await tx.roleRequest.create({
      data: {
        ...{ organizationId, askerId, role, message },
        ...{ askedAt: now(), movedAt: now(), expiresAt: after(now(), days(daysToAnswer)) },
      },
    });
    await begin(tx, member, await factsOf(tx, id));
    return id;
  }).catch(saysAsked);
}

/** Gives the role. Needs a recent proof: its gate sees to that. The letter of it says what whoever asked may do now. */
export async function grant(member: Member, { requestId, seen }: z.output<typeof roleRequestShape>): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, requestId, member);
    const { organizationId, askerId: userId, role } = facts;
    await move(tx, member, 'grant', facts, { seen });
    const after = [...facts.roles, role];
    const { id } = await tx.membership.update({
      where: { userId_organizationId: { userId, organizationId } },
      data: { roles: after, version: { increment: 1 } },
    });
    await recordRoles(tx, member, { id, organizationId, roles: facts.roles }, after);
  });
}

export async function decline(member: Member, { requestId, seen, reason }: z.output<typeof declineRoleShape>) {
  await transaction(async (tx) =>
    move(tx, member, 'decline', await hold(tx, requestId, member), { seen, message: reason }),
  );
}

/** Takes one's own request back while nobody has answered it. */
export async function takeBack(member: Member, { requestId, seen }: z.output<typeof roleRequestShape>): Promise<void> {
  await transaction(async (tx) => move(tx, member, 'take_back', await hold(tx, requestId, member), { seen }));
}

/** Ends what somebody who leaves the company asked for there. A sentence in the story of their going. */
export async function endFor(tx: Tx, member: Member, askerId: string): Promise<void> {
  const where = { organizationId: member.organizationId, askerId, status: 'asked' } as const;
  for (const { id } of await tx.roleRequest.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } }))
    await move(tx, member, 'depart', await hold(tx, id, member));
}

// What nobody answered in time stands in nobody's way until the worker comes by.
async function expireOwn(tx: Tx, own: Pick<Facts, 'organizationId' | 'askerId' | 'role'>): Promise<void> {
  const where = { ...own, status: 'asked', expiresAt: { lte: now() } } as const;
  const due = await tx.roleRequest.findFirst({ where, select: { id: true } });
  if (due) await move(tx, clock, 'expire', await hold(tx, due.id, clock));
}

// Of two forms sent at once only the database sees both.
function saysAsked(fault: unknown): never {
  throw brokeConstraint(fault, 'role_request_open') ? Refusal.because('role_asked') : fault;
}
