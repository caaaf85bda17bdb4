import type { z } from 'zod';
import type { Member, Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, days, machineNow, runAhead } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { nextMorning } from '@/lib/office/business-days';
import { findCalendars } from '@/lib/office/queries';
import { Refusal } from '@/lib/refusal';
import type { DemoTime } from './read';
import type { moveShape } from './schema';

/** Anybody signed in to a demo. */
export type Walker = { as: 'walker'; userId: string; from: Origin };

/** How far ahead a demo can be walked: the days of the calendar are loaded no further than the year after. */
const furthest = days(366);

/**
 * Moves the clock of the demo on to nine in the morning of the first office's next business day, or of the fifth from now, or back to the
 * machine's time: what happened on the way stays. The worker then lives through the days between. Refuses `not_yours` where there is no
 * demo, `moved_on` to the second of two who move it at once, and `clock_too_far`.
 */
export async function moveClock(walker: Walker, { to, seen }: z.output<typeof moveShape>): Promise<void> {
  if (!env.DEMO) throw Refusal.because('not_yours');
  const ahead = await transaction(async (tx) => {
    const time = await hold(tx);
    if (time.move !== seen) throw Refusal.because('moved_on', { cure: 'reload' });
    const from = after(machineNow(), time.ahead);
    const until = to === 'today' ? machineNow() : await morningAfter(tx, from, to === 'next_day' ? 1 : 5);
    const moved = until.getTime() - machineNow().getTime();
    if (moved > furthest) throw Refusal.because('clock_too_far');
    const move = time.move + 1;
    const doneMove = to === 'today' ? move : time.doneMove;
    await tx.demoClock.update({
      where: { id: 1 },
      data: { ahead: BigInt(moved), move, doneMove, movedById: walker.userId },
    });
    if (to !== 'today') await letTheWorkerFollow(tx, { move, from, until });
    await write(tx, walker, { from, until, to });
    return moved;
  });
  runAhead(ahead);
}

async function hold(tx: Tx): Promise<DemoTime> {
  await tx.$executeRaw`insert into demo_clock (id) values (1) on conflict do nothing`;
  const [time] = await tx.$queryRaw<DemoTime[]>`
    select ahead::float8 as ahead, move, done_move as "doneMove" from demo_clock where id = 1 for update`;
  if (!time) throw new Error('The clock of the demo has no row.');
  return time;
}

async function morningAfter(tx: Tx, from: Date, count: number): Promise<Date> {
  const { first } = await findCalendars(tx);
  let at = from;
  for (let day = 0; day < count; day++) at = nextMorning(first, at);
  return at;
}

// One move after the other, whoever works: the days are lived through in their order.
async function letTheWorkerFollow(tx: Tx, walk: { move: number; from: Date; until: Date }): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job('walk_the_days', ${JSON.stringify(walk)}::json, queue_name := 'demo_clock', max_attempts := 25)`;
}

async function write(tx: Tx, { userId, from: origin }: Walker, after: Record<string, unknown>): Promise<void> {
  const actor: Member = { as: 'member', userId, organizationId: '', roles: [], from: origin };
  const deed = { action: 'demo_clock.move', subject: 'demo_clock', subjectId: '1', organizationId: null };
  await record(tx, actor, { ...deed, after });
}
