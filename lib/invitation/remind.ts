import { randomUUID } from 'node:crypto';
import type { Actor, Member } from '@/lib/actor';
import { recordAll } from '@/lib/audit';
import { after, days, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { listHeldBack } from '@/lib/letter/held';
import { findOpenLink } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { kinds, mayBeSent } from './kinds';
import { open } from './lifecycle';
import { type Facts, type Need, notExpired, ownInvitation } from './needs';
import { newsOf, zoneOfInvited } from './tell';

/** For how many days after a letter about an invitation nobody is reminded of it by hand. */
export const quietDays = 3;

const stillOpen: Need = ({ status }) =>
  open.includes(status) ? [] : [{ code: 'not_in_this_state', cure: 'reload', with: { status } }];

/** Whoever was written to in these days may still mean to answer. */
const notWrittenToLately: Need = ({ sentAt, remindedAt }) => {
  const [last = null] = [remindedAt, sentAt].filter((at) => at !== null).toSorted((one, other) => +other - +one);
  return last && last > after(now(), -days(quietDays)) ? [{ code: 'reminded_lately', with: { days: quietDays } }] : [];
};

/** Why somebody cannot be reminded of an invitation now; an empty list opens the door. */
export const againstReminding: Need = (facts, actor) => {
  const closed = [...ownInvitation(facts, actor), ...stillOpen(facts, actor), ...notExpired(facts, actor)];
  return closed.length > 0 ? closed : [...mayBeSent(facts, actor), ...notWrittenToLately(facts, actor)];
};

/**
 * Reminds of invitations to one address by one letter, which opens the first of them and says how many wait beside it. The caller holds
 * the rows, and has asked `againstReminding`. Refuses a letter that would be held back. Returns the fact it tells.
 */
export async function remindOf(
  tx: Tx,
  member: Member,
  [facts, ...others]: readonly [Facts, ...Facts[]],
): Promise<string> {
  const factId = randomUUID();
  const link = await findOpenLink(kinds[facts.kind].purpose, facts.id, tx);
  if (!link) throw Refusal.because('link_expired');
  await writeReminder(tx, facts, { factId, linkId: link.id, by: member, others: others.length });
  await refuseHeldBack(tx, facts);
  const all = [facts, ...others];
  const ids = all.map(({ id }) => id);
  await tx.invitation.updateMany({ where: { id: { in: ids } }, data: { remindedAt: now() } });
  const deed = { action: 'invitation.remind', subject: 'invitation', organizationId: member.organizationId };
  await recordAll(
    tx,
    member,
    all.map(({ id, email }) => ({ ...deed, subjectId: id, after: { email } })),
  );
  return factId;
}

/** The letter that reminds of an invitation, by the clock or by somebody. */
export async function writeReminder(
  tx: Tx,
  facts: Facts,
  { factId, linkId, by, others = 0 }: { factId: string; linkId: string; by?: Actor; others?: number },
): Promise<void> {
  await announce(tx, 'invitation-reminder', {
    factId,
    to: { party: 'invitee', address: facts.email, locale: facts.language, zone: zoneOfInvited(facts) },
    content: { ...newsOf(facts), ...(others > 0 ? { others } : {}) },
    linkId,
    ...(by ? { by } : {}),
  });
}

/** Of many sent at once, one whose letter would be held back is left for later, and who has sent all they may stops. */
export async function refuseHeldBack(tx: Tx, { id, kind }: Pick<Facts, 'id' | 'kind'>): Promise<void> {
  const [held] = await listHeldBack(tx, kinds[kind].purpose, [id]);
  if (held?.cap === 'letter_box') throw Refusal.because('address_invited_often', { field: 'email' });
  if (held) throw Refusal.because('letters_held_back');
}
