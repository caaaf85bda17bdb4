import type { z } from 'zod';
import type { Member, Origin } from '@/lib/actor';
import * as access from '@/lib/admin-access/move';
import { endOf } from '@/lib/admin-access/schema';
import { record } from '@/lib/audit';
import { db, type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { networkOf } from '@/lib/network';
import { listGlobalAdmins } from '@/lib/organization/admins';
import * as partnerships from '@/lib/partnership/move';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf } from './facts';
import { reasonsAgainst } from './lifecycle';
import { move } from './move';
import type { Facts } from './needs';
import type { askShape, consentShape, declineShape } from './schema';
import { newsOf, tellSender } from './tell';

/**
 * A member who holds an invitation, by its link or because it is parked for the member's own company. Made only by the gates, which
 * have seen the one or the other.
 */
export type Invited = Member & { invitationId: string };

/** Notes that somebody signed in has opened it; nothing for one already opened. Anything that refuses is no news. */
export async function open(invited: Invited): Promise<void> {
  const { status } = await factsOf(db, invited.invitationId, invited);
  if (status !== 'sent') return;
  try {
    await transaction((tx) => move(tx, invited, 'open', invited.invitationId));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
  }
}

/**
 * Parks the invitation for the reader's company until what it lacks is cured; nothing when it is parked for it already. Refuses the
 * wrong kind of account, another region, an invitation parked for another, and a sixth change of account within a
 * day: its sender is told of each. Source: domain fact 10, row 26.
 */
export async function park(invited: Invited): Promise<void> {
  const facts = await factsOf(db, invited.invitationId, invited);
  if (facts.status === 'parked' && facts.parkedFor === invited.organizationId) return;
  if (reasonsAgainst('park', invited, facts).length === 0) await countChange(invited, facts);
  await transaction((tx) => move(tx, invited, 'park', invited.invitationId));
}

/**
 * Authorizes the provider: partnership, admin access as consented to, and the invitation's end, in one transaction. Both lists
 * show the other side at once. Needs a recent proof of identity: its gate sees to that. Returns the partnership's id.
 * Source: the seed's "Connect with an indirect provider", step 3.
 */
export async function accept(invited: Invited, fields: z.output<typeof consentShape>): Promise<string> {
  return transaction(async (tx) => {
    const { id, kind, provider } = await move(tx, invited, 'accept', invited.invitationId);
    if (kind !== 'partnership') throw Refusal.because('not_yours');
    const pair = { providerId: provider.organizationId, resellerId: invited.organizationId };
    const partnership = await partnerships.begin(tx, invited, pair);
    const scope = fields.access === 'none' ? null : fields.access;
    const of = { ...partnership, partnershipId: partnership.id, partnership: partnership.status };
    await access.begin(tx, invited, of, { scope, until: scope ? endOf(fields.length) : null });
    await tx.invitation.update({ where: { id }, data: { partnershipId: partnership.id } });
    return partnership.id;
  });
}

/** Says no, with a reason for the provider if the reader gives one. */
export async function decline(invited: Invited, { message }: z.output<typeof declineShape>): Promise<void> {
  await transaction((tx) => move(tx, invited, 'decline', invited.invitationId, message ? { message } : {}));
}

/** Somebody who may not authorize asks, by letter, those of the company who may; the invitation is parked for it from then on. */
export async function askAdmins(invited: Invited): Promise<void> {
  await countChange(invited, await factsOf(db, invited.invitationId, invited));
  await countTry('resend_letter', `ask to authorize ${invited.invitationId}`);
  await transaction(async (tx) => {
    const facts = await parkFor(tx, invited);
    const asker = await tx.user.findUniqueOrThrow({ where: { id: invited.userId } });
    const content = { ...newsOf(facts), askedBy: fullName(asker) };
    const factId = crypto.randomUUID();
    const { organizationId } = invited;
    for (const { email: address, locale } of await listGlobalAdmins(tx, organizationId))
      await announce(tx, 'please-authorize', {
        factId,
        to: { party: facts.reseller ? 'customer' : 'reseller', address, locale, organizationId },
        content,
        by: invited,
      });
    await write(tx, invited, 'ask_admins', facts.id, organizationId);
  });
}

// Its sender gets a letter each time it is parked for another company, so changes are counted.
async function countChange({ invitationId, organizationId }: Invited, { parkedFor }: Facts): Promise<void> {
  if (parkedFor !== null && parkedFor !== organizationId) await countTry('park_invitation', invitationId);
}

// A company that lacks nothing has nothing to wait for: only a Global admin's answer is missing.
async function parkFor(tx: Tx, invited: Invited): Promise<Facts> {
  const facts = await factsOf(tx, invited.invitationId, invited);
  const lacks = reasonsAgainst('park_ready', invited, facts).length > 0;
  const parked = facts.parkedFor === invited.organizationId && facts.status === (lacks ? 'parked' : 'opened');
  return parked ? facts : move(tx, invited, lacks ? 'park' : 'park_ready', invited.invitationId);
}

/** Whoever holds a link that no longer works: by its token alone, signed in or not. */
export type Asker = { invitationId: string; by: Member | null; from: Origin };

/**
 * Asks whoever sent the invitation for a new link. The asker learns no address; three an hour for one invitation, twenty for one
 * origin. Source: domain fact 10, row 3.
 */
export async function askForNewLink(asker: Asker, { name, message }: z.output<typeof askShape>): Promise<void> {
  await countTry('ask_origin', networkOf(asker.from.ip));
  await countTry('ask_new_link', asker.invitationId);
  await transaction(async (tx) => {
    const actor = asker.by ?? ({ as: 'visitor', from: asker.from } as const);
    const facts = await factsOf(tx, asker.invitationId, actor);
    const words = message ? `${name}: ${message}` : name;
    await tellSender(tx, actor, 'new-link-asked', facts, { entry: crypto.randomUUID(), message: words });
    await write(tx, actor, 'ask_new_link', facts.id, facts.senderId);
  });
}

async function write(tx: Tx, actor: Parameters<typeof record>[1], verb: string, id: string, organizationId: string) {
  await record(tx, actor, { action: `invitation.${verb}`, subject: 'invitation', subjectId: id, organizationId });
}
