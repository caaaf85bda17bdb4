import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { factOf } from '@/lib/letter/fact';
import { momentOf } from '@/lib/letter/letters';
import { tellSides } from '@/lib/organization/tell-sides';
import { batch, eachDue } from '@/lib/worker/each-due';
import { factsOf, hold } from './facts';
import { move } from './move';

/** How many days before an access ends both sides are reminded. */
export const reminderDays = [30, 7, 1] as const;

/** Ends what has reached its end date. Returns how many. */
export async function expireDue(): Promise<number> {
  const until = { lte: now() };
  return eachDue('end an access', grantedUntil(until), ({ partnershipId }) => expire(partnershipId));
}

/** Writes to both sides 30, 7 and 1 days before an access ends: once for each. Returns how many accesses were told of. */
export async function remindOfEnds(): Promise<number> {
  const until = { gt: now(), lte: after(now(), days(reminderDays[0])) };
  return eachDue('remind of the end of an access', grantedUntil(until), ({ partnershipId }) =>
    transaction((tx) => remind(tx, partnershipId)),
  );
}

const grantedUntil = (until: { gt?: Date; lte: Date }) => (last: string | null) =>
  db.adminAccess.findMany({
    where: { status: 'granted', until, ...(last ? { id: { gt: last } } : {}) },
    select: { id: true, partnershipId: true },
    orderBy: { id: 'asc' },
    take: batch,
  });

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
  await tellSides(tx, facts, tell, factId, { partnershipId, scope, endsAt: momentOf(until) }, clock);
  return true;
}

async function expire(partnershipId: string): Promise<boolean> {
  await transaction(async (tx) => move(tx, clock, 'expire', await hold(tx, partnershipId)));
  return true;
}
