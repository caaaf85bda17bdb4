import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { dayOf } from '@/lib/day';
import { db, type Tx, transaction } from '@/lib/db';
import { factOf } from '@/lib/fact';
import { tellSides } from '@/lib/organization/tell-sides';
import { Refusal } from '@/lib/refusal';
import { factsOf } from './facts';
import { move } from './move';

/** How many days before an access ends both sides are reminded. */
export const reminderDays = [30, 7, 1] as const;

const batch = 500;

/** Ends what has reached its end date. Returns how many. */
export async function expireDue(): Promise<number> {
  const due = await db.adminAccess.findMany({
    where: { status: 'granted', until: { lte: now() } },
    select: { partnershipId: true },
    take: batch,
  });
  let ended = 0;
  for (const { partnershipId } of due) if (await expire(partnershipId)) ended++;
  return ended;
}

/** Writes to both sides 30, 7 and 1 days before an access ends: once for each. Returns how many accesses were told of. */
export async function remindOfEnds(): Promise<number> {
  const until = { gt: now(), lte: after(now(), days(reminderDays[0])) };
  let told = 0;
  // In steps by id: those told already are met again until they end, and must not stand before the others.
  for (let last: string | undefined; ; ) {
    const due = await db.adminAccess.findMany({
      where: { status: 'granted', until, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true, partnershipId: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
    for (const { partnershipId } of due) if (await transaction((tx) => remind(tx, partnershipId))) told++;
    last = due.at(-1)?.id;
    if (due.length < batch) return told;
  }
}

async function remind(tx: Tx, partnershipId: string): Promise<boolean> {
  const facts = await factsOf(tx, partnershipId);
  const { id, version, until, scope } = facts;
  const left = until ? Math.ceil((until.getTime() - now().getTime()) / days(1)) : 0;
  const mark = reminderDays.filter((count) => left <= count).at(-1);
  // An access granted for less than a mark was told its end when it was granted.
  if (!until || !mark || !facts.since || after(until, -days(mark)) <= facts.since) return false;
  const factId = factOf(`${id} ${version} ends in ${mark}`);
  if (await tx.letter.findFirst({ where: { factId }, select: { id: true } })) return false;
  const tell = { provider: 'admin-access-ends-soon', reseller: 'admin-access-ends-soon' } as const;
  await tellSides(tx, facts, tell, factId, { partnershipId, scope, until: dayOf(until) });
  return true;
}

async function expire(partnershipId: string): Promise<boolean> {
  try {
    await transaction((tx) => move(tx, clock, 'expire', partnershipId));
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}
