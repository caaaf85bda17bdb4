import { after, days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { findLinkState, type Purpose } from '@/lib/link/link';
import { log } from '@/lib/log';
import { batch, eachDue } from '@/lib/worker/each-due';
import { causeOf, count, type Held } from './caps';
import { enqueue } from './enqueue';
import type { LetterName } from './letters';
import { heldTooLong, linkGone, heldBack as mark } from './undelivered';

/** How long a letter waits for room. A flood must not go on by itself for as long as it was wide. */
export const waitsAtMost = days(2);

/** A letter that carries a row's open link and was held back: `cap` says by what, and from `until` on it leaves by itself. */
export type HeldBack = { subjectId: string; address: string; cap: string; until: Date };

/** Which of these rows have an open link whose letter is held back. */
export async function listHeldBack(
  tx: Tx | typeof db,
  purpose: Purpose,
  subjectIds: readonly string[],
): Promise<HeldBack[]> {
  const found = await tx.$queryRaw<{ subjectId: string; address: string; reason: string; until: Date }[]>`
    select k.subject_id as "subjectId", l.address, l.last_error as reason, l.held_until as until
    from one_time_link k join letter l on l.link_id = k.id
    where k.purpose = ${purpose} and k.subject_id = any (${[...subjectIds]}::uuid[]) and k.used_at is null
      and k.superseded_at is null and l.held_until is not null
    order by l.created_at desc limit 200`;
  return found.map(({ reason, ...letter }) => ({ ...letter, cap: reason.slice(mark.length) }));
}

/**
 * To which organizations news wait that another's doing caused, how many, and from when on the first can leave. Not of whoever asks to join: that a
 * letter waits would tell them that the company has somebody to read it.
 */
export function listHeldNews(organizationId: string) {
  return db.$queryRaw<{ company: string; count: number; until: Date }[]>`
    select o.name as company, count(*)::int as count, min(l.held_until) as until
    from letter l join organization o on o.id = l.organization_id
    where l.caused_by = ${causeOf({ as: 'member', organizationId })} and l.held_until is not null
      and l.organization_id <> ${organizationId}::uuid and l.name <> ${silent}
    group by o.id order by 3, 1 limit 20`;
}

const silent: LetterName = 'join-request-asked';

/** What is kept of a letter that is held back. */
export function heldBack({ cap, until }: Held) {
  return { status: 'dead', lastError: `${mark}${cap}`, heldUntil: until } as const;
}

/**
 * Lets letters leave that were held back, the oldest first, now that the caps have room; one for which they have none waits on, and one whose
 * link opens nothing any more, or that waited too long, has no reason to leave. Returns how many leave.
 */
export function releaseHeld(): Promise<number> {
  return eachDue('let a letter leave that was held back', dueHeld, ({ id }) => transaction((tx) => release(tx, id)));
}

function dueHeld(last: string | null) {
  return db.letter.findMany({
    where: { heldUntil: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: batch,
  });
}

async function release(tx: Tx, id: string): Promise<boolean> {
  // Of two workers one does it.
  const mine = await tx.letter.updateMany({ where: { id, heldUntil: { lte: now() } }, data: { heldUntil: null } });
  if (mine.count === 0) return false;
  const { name, address, organizationId, causedBy, linkId, createdAt } = await tx.letter.findUniqueOrThrow({
    where: { id },
  });
  const link = linkId ? await findLinkState(tx, linkId) : 'open';
  const against = link !== 'open' ? linkGone(link) : after(createdAt, waitsAtMost) < now() ? heldTooLong : null;
  if (against) {
    await tx.letter.update({ where: { id }, data: { lastError: against } });
    return false;
  }
  const counted = await count(tx, name as LetterName, { address, organizationId }, causedBy ?? 'portal');
  if ('until' in counted) {
    await tx.letter.update({ where: { id }, data: heldBack(counted) });
    return false;
  }
  await tx.letter.update({
    where: { id },
    data: { ...counted, status: 'queued', lastError: null, countedAt: now() },
  });
  await enqueue(tx, id, name as LetterName);
  log.info({ letterId: id, name }, 'letter held back may leave');
  return true;
}
