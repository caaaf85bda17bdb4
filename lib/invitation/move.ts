import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, days, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { mint, prolong, spendOf, supersede } from '@/lib/link';
import { Refusal } from '@/lib/refusal';
import { changed, type Written } from './changed';
import { factsOf } from './facts';
import { kinds } from './kinds';
import { type InvitationEvent, lifecycle, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';
import { tell } from './tell';

/** How long an invitation's link works, and how long it is kept for a company that has something to cure first. */
export const invitationLasts = days(30);
export const keptFor = days(90);

/** `seen`: the version the reader saw. `written`: what a draft says from now on, for the journal. */
export type Word = { seen?: number; message?: string; written?: Written };

const sending: readonly InvitationEvent[] = ['send', 'resend', 'resend_parked'];
const keeping: readonly InvitationEvent[] = ['park', 'reserve', 'accept', 'decline'];

/**
 * The one door to an invitation's status: history, link, letters and audit in the caller's transaction. Of two movers one wins;
 * the other is refused with `moved_on`. Returns the facts as they were before.
 */
export async function move(tx: Tx, actor: Actor, event: InvitationEvent, id: string, word: Word = {}): Promise<Facts> {
  const facts = await factsOf(tx, id, actor);
  if (word.seen !== undefined && word.seen !== facts.version) throw Refusal.because('moved_on', { cure: 'reload' });
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const until = lastsUntil(event, facts);
  const entry = await write(tx, actor, event, facts, { ...word, until });
  const linkId = await changeLink(tx, event, facts, until);
  await tell(tx, actor, event, facts, { entry, linkId, message: word.message });
  return facts;
}

async function write(
  tx: Tx,
  actor: Actor,
  event: InvitationEvent,
  facts: Facts,
  word: Word & { until: Date | null },
): Promise<string> {
  const { to } = lifecycle[event];
  const version = facts.version + 1;
  const moved = await tx.invitation.updateMany({
    where: { id: facts.id, status: facts.status, version: facts.version },
    data: { status: to, version, movedAt: now(), ...changes(event, facts, word.until) },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const reads = keeping.includes(event) ? (facts.reader?.organizationId ?? null) : null;
  const entry = await tx.invitationEvent.create({
    data: {
      invitationId: facts.id,
      version,
      event,
      fromStatus: facts.status,
      toStatus: to,
      actedAs: actor.as,
      userId: userOf(actor),
      organizationId: actor.as === 'member' ? actor.organizationId : facts.keptFor,
      note: word.message ?? null,
      at: now(),
    },
  });
  const difference = word.written ? changed(facts, word.written) : null;
  const chains = [facts.senderId, ...(reads ? [reads] : [])].sort();
  for (const organizationId of chains)
    await record(tx, actor, {
      action: `invitation.${event}`,
      subject: 'invitation',
      subjectId: facts.id,
      organizationId,
      before: { status: facts.status, version: facts.version, ...difference?.before },
      after: { status: to, version, ...difference?.after },
    });
  return entry.id;
}

function changes(event: InvitationEvent, facts: Facts, until: Date | null) {
  const opened = facts.openedAt ? {} : { openedAt: now() };
  const lasts = until ? { expiresAt: until } : {};
  if (sending.includes(event)) return { ...lasts, sentAt: now() };
  if (event === 'open') return opened;
  if (!keeping.includes(event)) return {};
  return { ...opened, ...lasts, organizationId: facts.reader?.organizationId ?? facts.keptFor };
}

/** Until when the invitation and its link work after this; null when nothing changes that. */
function lastsUntil(event: InvitationEvent, { status, sentAt, expiresAt }: Facts): Date | null {
  const [link, kept] = [after(now(), invitationLasts), after(now(), keptFor)];
  if (event === 'send' || event === 'resend') return link;
  // A letter sent again to a company that is still curing something never shortens its time.
  if (event === 'resend_parked') return expiresAt && expiresAt > link ? expiresAt : link;
  if (event !== 'park') return null;
  // Being kept prolongs an invitation once for each time it is sent: no changing of accounts goes on doing so.
  const prolonged = status === 'parked' || (expiresAt && sentAt && expiresAt >= after(sentAt, keptFor));
  return prolonged && expiresAt ? expiresAt : kept;
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
  if (event === 'revoke') await supersede(tx, purpose, subjectId);
  return null;
}
