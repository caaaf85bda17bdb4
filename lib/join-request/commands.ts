import type { z } from 'zod';
import type { Bearer, Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { brokeConstraint, type Tx, transaction } from '@/lib/db';
import { listOwnHits, tagOf } from '@/lib/duplicate/hits';
import { admit } from '@/lib/identity/admit';
import { useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { countTry, refusalAfterTry } from '@/lib/throttle';
import { factsOf, hold } from './facts';
import { notByLetter } from './letter-roles';
import { begin, move } from './move';
import type { Facts } from './needs';
import type {
  acceptByLetterShape,
  acceptShape,
  askShape,
  declineByLetterShape,
  declineShape,
  takeBackShape,
} from './schema';

export const daysToAnswer = 14;

/**
 * Asks to join a company that is like the member's own, which its Global admins decide. The answer is the same whether it has any. One open
 * request of a person to a company, five a day; past ten a day for a company its people get no more letters, and read of it on their page.
 * Source: domain fact 10, row 15.
 */
export async function ask(member: Member, { alike, message }: z.output<typeof askShape>): Promise<void> {
  demand(globalAdmin, null, member);
  const { organizationId: fromId, userId } = member;
  const hit = (await listOwnHits(fromId)).find((one) => tagOf(fromId, one) === alike);
  if (!hit) throw Refusal.because('moved_on', { cure: 'reload' });
  await countTry('ask_to_join', userId);
  const quietly = (await refusalAfterTry('letters_of_asking', hit.organizationId)) !== null;
  await transaction(async (tx) => {
    const { id } = await tx.joinRequest.create({
      data: {
        ...{ userId, fromId, organizationId: hit.organizationId, knownAs: hit.name, message: message ?? null },
        ...{ askedAt: now(), movedAt: now(), expiresAt: after(now(), days(daysToAnswer)) },
      },
    });
    const facts = await factsOf(tx, id, member);
    if (facts.joined) throw Refusal.because('already_member');
    await begin(tx, member, facts, { quietly });
  }).catch(saysOpen);
}

/** Takes one's own request back while nobody has answered it. */
export async function takeBack(member: Member, { requestId, seen }: z.output<typeof takeBackShape>): Promise<void> {
  await transaction(async (tx) => move(tx, member, 'take_back', await hold(tx, requestId, member), { seen }));
}

/** Lets whoever asked in, in these roles. Needs a recent proof of identity: its gate sees to that. */
export async function accept(member: Member, { requestId, seen, roles }: z.output<typeof acceptShape>): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, requestId, member);
    await move(tx, member, 'accept', facts, { seen, roles });
    await admit(tx, member, { ...facts, roles });
  });
}

export async function decline(member: Member, { requestId, seen, reason }: z.output<typeof declineShape>) {
  await transaction(async (tx) =>
    move(tx, member, 'decline', await hold(tx, requestId, member), { seen, message: reason }),
  );
}

/** The same by a letter's link; who administers users is made by somebody signed in alone. */
export async function acceptByLetter(bearer: Bearer, { roles }: z.output<typeof acceptByLetterShape>): Promise<void> {
  if (roles.some((role) => notByLetter.includes(role)))
    throw Refusal.because('sign_in_to_grant', { field: 'roles', cure: 'sign_in' });
  await byLetter(bearer, async (tx, facts) => {
    await move(tx, bearer, 'accept', facts, { roles });
    await admit(tx, bearer, { ...facts, roles });
  });
}

export async function declineByLetter(bearer: Bearer, { reason }: z.output<typeof declineByLetterShape>) {
  await byLetter(bearer, (tx, facts) => move(tx, bearer, 'decline', facts, { message: reason }));
}

async function byLetter(bearer: Bearer, story: (tx: Tx, facts: Facts) => Promise<void>): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'users' });
    const { joinRequestId } = await tx.joinRequestReader.findUniqueOrThrow({ where: { id: bearer.subjectId } });
    await story(tx, await hold(tx, joinRequestId, bearer));
  });
}

// Of two forms sent at once only the database sees both.
function saysOpen(fault: unknown): never {
  throw brokeConstraint(fault, 'join_request_open') ? Refusal.because('asked_to_join') : fault;
}
