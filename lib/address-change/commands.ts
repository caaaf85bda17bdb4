import type { Bearer, Member, Origin } from '@/lib/actor';
import { after, hours, now } from '@/lib/clock';
import { brokeConstraint, db, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { forgetMadeSince } from '@/lib/identity/made-since';
import { mint, supersede, useUp } from '@/lib/link/link';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf, hold } from './facts';
import { begin, move } from './move';
import type { Facts } from './needs';
import { findOpen } from './queries';
import { tellAsked, tellChanged, tellUndone } from './tell';

/** How long the new address has to prove itself, and the old one to take the change back. */
export const linkLasts = hours(24);

/**
 * Asks to sign in, and to get letters, by another address. Nothing changes until the letter's link to it is used. The answer is the same
 * whether somebody signs in by it already: that person alone is told. Refuses `address_same`, and `address_change_open` while another
 * change waits or can be taken back. Needs a recent proof: its gate sees to that.
 */
export async function ask(person: SignedIn, from: Origin, fields: { email: string }): Promise<void> {
  const email = canonicalAddress(fields.email);
  if (email === person.email) throw Refusal.because('address_same', { field: 'email' });
  await countTry('change_address', person.userId);
  const { userId } = person;
  const actor = actorOf(person, from);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from app_user where id = ${userId}::uuid for update`;
    if (await findOpen(userId, tx)) throw Refusal.because('address_change_open', { cure: 'reload' });
    const asked = { userId, was: person.email, email, askedAt: now(), movedAt: now() };
    const { id } = await tx.addressChange.create({ data: { ...asked, expiresAt: after(now(), linkLasts) } });
    const facts = await factsOf(tx, id);
    await begin(tx, actor, facts);
    const linkId = await mint(tx, { purpose: 'prove_new_address', subjectId: id, address: email, lasts: linkLasts });
    await tellAsked(tx, actor, facts, linkId);
  }).catch(saysOpen);
}

/** The new address proves itself by its letter's link: from now on it is the one to sign in by. The old one is told, and can take it back. */
export async function prove(bearer: Bearer): Promise<void> {
  await byLink(bearer, async (tx, facts) => {
    const entry = await move(tx, bearer, 'prove', facts, { expiresAt: after(now(), linkLasts) });
    await change(tx, facts.userId, facts.email);
    const link = { purpose: 'take_address_back', subjectId: facts.id, address: facts.was, lasts: linkLasts } as const;
    await tellChanged(tx, bearer, facts, entry, await mint(tx, link));
  });
}

/**
 * The old address takes the change back by its letter's link: it is the one to sign in by again. Whoever asked may have been somebody else, so
 * that every session ends, what signs in and was made since is gone, and the password opens nothing until a new one is chosen.
 */
export async function undo(bearer: Bearer): Promise<void> {
  await byLink(bearer, async (tx, facts) => {
    const entry = await move(tx, bearer, 'undo', facts);
    await change(tx, facts.userId, facts.was);
    await forgetMadeSince(tx, facts.userId, facts.askedAt);
    await tellUndone(tx, bearer, facts, entry);
  });
}

/** Takes one's own question back while the new address has not proven itself. */
export async function withdraw(person: SignedIn, from: Origin): Promise<void> {
  const { userId } = person;
  const open = await db.addressChange.findFirst({ where: { userId, status: 'asked' }, select: { id: true } });
  if (!open) throw Refusal.because('moved_on', { cure: 'reload' });
  await transaction(async (tx) => move(tx, actorOf(person, from), 'withdraw', await hold(tx, open.id)));
}

async function byLink(bearer: Bearer, story: (tx: Tx, facts: Facts) => Promise<void>): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'sign_in' });
    await story(tx, await hold(tx, bearer.subjectId));
  }).catch(saysTaken);
}

// A link to choose a new password, sent to the address of before, opens nothing any more.
async function change(tx: Tx, userId: string, email: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { email, addressProvenAt: now() } });
  await supersede(tx, 'reset_password', userId);
}

function actorOf({ userId, organizationId, sessionId }: SignedIn, from: Origin): Member {
  return { as: 'member', userId, organizationId: organizationId ?? '', roles: [], sessionId, from };
}

// Of two forms sent at once only the database sees both.
function saysOpen(fault: unknown): never {
  const open = brokeConstraint(fault, 'address_change_open');
  throw open ? Refusal.because('address_change_open', { cure: 'reload' }) : fault;
}

// Somebody began an account with the address in the same moment.
function saysTaken(fault: unknown): never {
  const taken = brokeConstraint(fault, 'app_user_email_key');
  throw taken ? Refusal.because('address_not_free', { cure: 'sign_in' }) : fault;
}
