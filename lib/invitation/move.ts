import type { Actor } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { brokeConstraint, type Tx } from '@/lib/db';
import { mint, prolong, spendOf, supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { Refusal } from '@/lib/refusal';
import { changed, type Written } from './changed';
import { factsOf } from './facts';
import { kinds } from './kinds';
import { type InvitationEvent, life } from './lifecycle';
import type { Facts } from './needs';
import { tell } from './tell';

/** How long an invitation's link works, and how long it is parked for a company that has something to cure first. */
export const invitationLasts = days(30);
export const parkedLasts = days(90);

const sending: readonly InvitationEvent[] = ['send', 'resend', 'resend_parked'];
const parking: readonly InvitationEvent[] = ['park', 'park_ready', 'accept', 'decline'];

const door = doorOf({
  subject: 'invitation',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: ReturnType<typeof changes>) =>
    tx.invitation.updateMany({ where: { id, status, version }, data }),
  enter: (tx, facts: Facts, actor, entry) => {
    const organizationId = actor.as === 'member' ? actor.organizationId : facts.parkedFor;
    const fromStatus = entry.fromStatus ?? entry.toStatus;
    return tx.invitationEvent.create({ data: { invitationId: facts.id, organizationId, ...entry, fromStatus } });
  },
  chains: ({ senderId, reader }, _, event: InvitationEvent | 'begin' | 'start') =>
    reader && parking.some((one) => one === event) ? [senderId, reader.organizationId] : [senderId],
});

type Alongside = { others?: number; silent?: boolean };

/**
 * Moves an invitation, with its link and letters, in the caller's transaction. `written`: what a draft says from now on, for the
 * journal. `others`: of how many its letter speaks as well; `silent`: that one of another speaks of it. Returns the facts as they were before.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: InvitationEvent,
  id: string,
  { written, others, silent, ...input }: MoveInput & Alongside & { written?: Written } = {},
): Promise<Facts> {
  const facts = await factsOf(tx, id, actor);
  const until = lastsUntil(event, facts);
  const difference = written ? changed(facts, written) : {};
  const { entry } = await door
    .pass(tx, actor, event, facts, { ...input, ...difference }, changes(event, facts, until))
    .catch(saysInvited);
  const linkId = await changeLink(tx, event, facts, until);
  if (!silent) await tell(tx, actor, event, facts, { entry, linkId, message: input.message, others });
  return facts;
}

// Of two drafts to one address, sent at the same moment, only the database sees both.
function saysInvited(fault: unknown): never {
  throw brokeConstraint(fault, 'invitation_open') ? Refusal.because('already_invited', { field: 'email' }) : fault;
}

function changes(event: InvitationEvent, facts: Facts, until: Date | null) {
  const opened = facts.openedAt ? {} : { openedAt: now() };
  const lasts = until ? { expiresAt: until } : {};
  if (sending.includes(event)) return { ...lasts, sentAt: now() };
  if (event === 'open') return opened;
  if (!parking.includes(event)) return {};
  return { ...opened, ...lasts, organizationId: facts.reader?.organizationId ?? facts.parkedFor };
}

/** Until when the invitation and its link work after this; null when nothing changes that. */
function lastsUntil(event: InvitationEvent, { status, sentAt, expiresAt }: Facts): Date | null {
  const [link, parked] = [after(now(), invitationLasts), after(now(), parkedLasts)];
  if (event === 'send' || event === 'resend') return link;
  // A letter sent again to a company that is still curing something never shortens its time.
  if (event === 'resend_parked') return expiresAt && expiresAt > link ? expiresAt : link;
  if (event !== 'park') return null;
  // Being parked prolongs an invitation once for each time it is sent: no changing of accounts goes on doing so.
  const prolonged = status === 'parked' || (expiresAt && sentAt && expiresAt >= after(sentAt, parkedLasts));
  return prolonged && expiresAt ? expiresAt : parked;
}

async function changeLink(tx: Tx, event: InvitationEvent, facts: Facts, until: Date | null): Promise<string | null> {
  const { id: subjectId, email: address } = facts;
  const { purpose } = kinds[facts.kind];
  if (until && sending.includes(event)) {
    const lasts = until.getTime() - now().getTime();
    return mint(tx, { purpose, subjectId, address, lasts });
  }
  if (until && event === 'park') await prolong(tx, purpose, subjectId, until);
  if (event === 'accept' || event === 'decline') await spendOf(tx, purpose, subjectId);
  if (event === 'revoke' || event === 'lapse') await supersede(tx, purpose, subjectId);
  return null;
}
