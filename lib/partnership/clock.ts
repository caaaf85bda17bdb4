import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { inForce, outOfProgram } from '@/lib/conditions';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { endAccess } from './commands';
import { move } from './move';

/** Ends the partnerships whose notice is over, and the admin access that was to end with them. Returns how many. */
export async function endDue(): Promise<number> {
  const due = (last: string | null) =>
    db.partnership.findMany({
      where: { status: 'ending', endsAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('end a partnership', due, ({ id }) => end(id));
}

async function end(id: string): Promise<boolean> {
  await transaction(async (tx) => {
    const { accessAfter } = await move(tx, clock, 'end', id);
    if (accessAfter !== 'keep') await endAccess(tx, clock, id);
  });
  return true;
}

/** Ends the partnerships of resellers that have ended their participation, and whatever admin access came with them. Returns how many. */
export async function endOutOfProgram(): Promise<number> {
  const due = (last: string | null) =>
    db.partnership.findMany({
      where: { ...inForce, reseller: outOfProgram, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('end a partnership of a company that left', due, async ({ id }) => {
    await transaction(async (tx) => {
      await move(tx, clock, 'end_with_program', id, { endsAt: now(), accessAfter: 'remove_at_end' });
      await endAccess(tx, clock, id);
    });
    return true;
  });
}
