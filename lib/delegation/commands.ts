import type { z } from 'zod';
import type { Bearer, Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin, isGlobalAdmin } from '@/lib/conditions';
import { brokeConstraint, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { comeIn, hashChosen } from '@/lib/identity/joining';
import { useUp } from '@/lib/link/link';
import { lockAccount } from '@/lib/partner-id/commands';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf, hold } from './facts';
import { open } from './lifecycle';
import { begin, move } from './move';
import { toBeAccepted } from './needs';
import type { delegateShape, delegationShape, refuseByLetterShape, refuseShape, takeShape } from './schema';

export const daysToSign = 30;

type Named = z.output<typeof delegateShape>;

/**
 * Asks somebody to accept a version of the agreement for the company, who gets a letter with a link. One open request of a company for a version.
 * Refuses oneself, a Global admin, who may anyway, and whoever was shut out of the company; says nothing of who has an account elsewhere.
 */
export async function ask(member: Member, { email: typed, ...fields }: Named): Promise<void> {
  demand(globalAdmin, null, member);
  const email = canonicalAddress(typed);
  await countTry('add_user', member.organizationId);
  await transaction(async (tx) => {
    await lockAccount(tx, member);
    const reasons = await reasonsAgainstNaming(tx, member, email);
    if (reasons.length > 0) throw new Refusal(reasons);
    const { title = null, note = null, ...named } = fields;
    const { locale } = await tx.user.findUniqueOrThrow({ where: { id: member.userId }, select: { locale: true } });
    const version = { id: fields.agreementId, kind: 'mpa' };
    if (!(await tx.agreement.findFirst({ where: version, select: { id: true } }))) throw Refusal.because('not_yours');
    const { id } = await tx.delegation.create({
      data: {
        ...{ ...named, title, note, email, locale, organizationId: member.organizationId, askedById: member.userId },
        ...{ askedAt: now(), movedAt: now(), expiresAt: after(now(), days(daysToSign)) },
      },
    });
    const facts = await factsOf(tx, id);
    demand(toBeAccepted, facts, member);
    await begin(tx, member, facts);
  }).catch(saysOpen);
}

/** Sends the letter again, for as many days as the first; the link sent before dies. */
export async function sendAgain(member: Member, { delegationId, seen }: z.output<typeof delegationShape>) {
  demand(globalAdmin, null, member);
  await countTry('resend_letter', delegationId);
  await transaction(async (tx) => {
    const expiresAt = after(now(), days(daysToSign));
    await move(tx, member, 'send_again', await hold(tx, delegationId, member), { seen, expiresAt });
  });
}

export async function withdraw(member: Member, { delegationId, seen }: z.output<typeof delegationShape>) {
  await transaction(async (tx) => move(tx, member, 'withdraw', await hold(tx, delegationId, member), { seen }));
}

/**
 * Says yes by the letter's link: the person belongs to the company from now on, without any role, and may accept that one version. Somebody
 * known keeps their password, somebody new chooses one. Returns the company's id.
 */
export async function take(bearer: Bearer, fields: z.output<typeof takeShape>): Promise<string> {
  const passwordHash = await hashChosen(fields.password, bearer.address);
  return byLetter(bearer, async (tx) => {
    const facts = await hold(tx, bearer.subjectId, bearer);
    const { organizationId, email, firstName, lastName, locale } = facts;
    const person = { email, firstName, lastName, locale };
    const takenById = await comeIn(tx, bearer, { organizationId, person, passwordHash, timeZone: fields.timeZone });
    await move(tx, bearer, 'take', facts, { takenById });
    return organizationId;
  });
}

export async function declineByLetter(bearer: Bearer, { reason }: z.output<typeof refuseByLetterShape>): Promise<void> {
  await byLetter(bearer, async (tx) => {
    await move(tx, bearer, 'decline', await hold(tx, bearer.subjectId, bearer), { message: reason });
  });
}

/** Whoever said yes says no after all. */
export async function decline(member: Member, { delegationId, seen, reason }: z.output<typeof refuseShape>) {
  await transaction(async (tx) =>
    move(tx, member, 'decline', await hold(tx, delegationId, member), { seen, message: reason }),
  );
}

/**
 * That a version was accepted: by whom it was delegated to, which is returned; or by a Global admin, who may have been asked before they were
 * one, and then there is nothing left for those who were asked. A sentence in the story of the signature, which holds the company.
 */
export async function settle(tx: Tx, member: Member, agreementId: string): Promise<string | null> {
  const { organizationId, userId } = member;
  const where = { organizationId, agreementId, status: { in: [...open] } };
  const rows = await tx.delegation.findMany({ where, select: { id: true, takenById: true } });
  const own = isGlobalAdmin(member) ? undefined : rows.find(({ takenById }) => takenById === userId);
  for (const { id } of rows) await move(tx, member, id === own?.id ? 'use' : 'overtake', await factsOf(tx, id));
  return own?.id ?? null;
}

async function byLetter<R>(bearer: Bearer, story: (tx: Tx) => Promise<R>): Promise<R> {
  return transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'sign_in' });
    return story(tx);
  });
}

// Of the company's own people alone: whom the portal knows besides is not told to whoever types an address.
async function reasonsAgainstNaming(tx: Tx, { organizationId, userId }: Member, email: string): Promise<Reason[]> {
  const known = await tx.membership.findFirst({ where: { organizationId, user: { email } } });
  if (!known) return [];
  if (known.userId === userId) return [{ code: 'delegated_to_oneself', field: 'email' }];
  if (known.disabledAt) return [{ code: 'delegate_disabled', field: 'email', cure: 'users' }];
  const signs = known.joinedAt && known.roles.includes('global_admin');
  return signs ? [{ code: 'delegate_signs_anyway', field: 'email', cure: 'agreements' }] : [];
}

// Of two Global admins who ask at once only the database sees both.
function saysOpen(fault: unknown): never {
  throw brokeConstraint(fault, 'delegation_open') ? Refusal.because('delegation_open', { cure: 'agreements' }) : fault;
}
