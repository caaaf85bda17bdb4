import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { factOf } from '@/lib/fact';
import { announce } from '@/lib/letter/announce';
import { findOpenLink } from '@/lib/link';
import { Refusal } from '@/lib/refusal';
import { factsOf } from './facts';
import { kinds } from './kinds';
import { type InvitationEvent, open } from './lifecycle';
import { move } from './move';
import { newsOf } from './tell';

/** How many days before an invitation runs out its reader is reminded. */
export const reminderDays = [7, 1] as const;

const batch = 500;

/** Ends the invitations whose time is up. Returns how many. */
export async function expireDue(): Promise<number> {
  const due = await db.invitation.findMany({
    where: { status: { in: [...open] }, expiresAt: { lte: now() } },
    select: { id: true },
    take: batch,
  });
  return each(due, 'expire');
}

/** Wakes what waits for a company that lacks nothing any more. Returns how many. Source: domain fact 10, row 26. */
export async function wakeReady(): Promise<number> {
  const due = await db.invitation.findMany({
    where: {
      kind: 'partnership',
      status: 'parked',
      organization: { location: { isNot: null }, enrollments: { some: { status: 'active' } } },
      provider: { provider: { status: 'authorized' } },
    },
    select: { id: true },
    take: batch,
  });
  return each(due, 'wake');
}

/** Wakes what waits for one company, right after it has cured what was missing. Returns the first that woke, or null. */
export async function wakeFor(organizationId: string): Promise<string | null> {
  const waiting = await db.invitation.findMany({
    where: { organizationId, status: 'parked' },
    select: { id: true },
    orderBy: { movedAt: 'asc' },
    take: batch,
  });
  for (const { id } of waiting) if (await tried('wake', id)) return id;
  return null;
}

/** Reminds whoever was invited 7 and 1 days before the link stops working, once for each. Returns how many letters. */
export async function remindDue(): Promise<number> {
  const expiresAt = { gt: now(), lte: after(now(), days(reminderDays[0])) };
  let told = 0;
  // In steps by id: those reminded already are met again until they end, and must not stand before the others.
  for (let last: string | undefined; ; ) {
    const due = await db.invitation.findMany({
      where: { status: { in: ['sent', 'opened'] }, expiresAt, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
    for (const { id } of due) if (await transaction((tx) => remind(tx, id))) told++;
    last = due.at(-1)?.id;
    if (due.length < batch) return told;
  }
}

async function remind(tx: Tx, id: string): Promise<boolean> {
  const facts = await factsOf(tx, id, clock);
  const parted = facts.kind === 'customer' && !facts.pairStands;
  if (!facts.expiresAt || parted || facts.provider.status !== 'authorized') return false;
  const left = Math.ceil((facts.expiresAt.getTime() - now().getTime()) / days(1));
  const mark = reminderDays.filter((count) => left <= count).at(-1);
  const link = await findOpenLink(kinds[facts.kind].purpose, id);
  const factId = factOf(`${link?.id} runs out in ${mark}`);
  if (!mark || !link || (await tx.letter.findFirst({ where: { factId }, select: { id: true } }))) return false;
  await announce(tx, 'invitation-reminder', {
    factId,
    to: { party: 'invitee', address: facts.email, locale: facts.language },
    content: newsOf(facts),
    linkId: link.id,
  });
  return true;
}

async function each(due: readonly { id: string }[], event: InvitationEvent): Promise<number> {
  let moved = 0;
  for (const { id } of due) if (await tried(event, id)) moved++;
  return moved;
}

// Somebody may move it meanwhile, or something is still missing: then it is not the clock's.
async function tried(event: InvitationEvent, id: string): Promise<boolean> {
  try {
    await transaction((tx) => move(tx, clock, event, id));
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}
