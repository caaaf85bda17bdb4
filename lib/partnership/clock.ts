import { clock } from '@/lib/actor';
import { lifecycle } from '@/lib/admin-access/lifecycle';
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

/**
 * Ends the partnerships of resellers that have ended their participation, and every admin access to them: also one that was kept when its
 * partnership ended before. Returns how many.
 */
export async function endOutOfProgram(): Promise<number> {
  const due = (last: string | null) =>
    db.partnership.findMany({
      where: { ...inForce, reseller: outOfProgram, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  const ended = await eachDue('end a partnership of a company that left', due, async ({ id }) => {
    await transaction(async (tx) => {
      await move(tx, clock, 'end_with_program', id, { endsAt: now(), accessAfter: 'remove_at_end' });
      await endAccess(tx, clock, id);
    });
    return true;
  });
  return ended + (await endKeptAccess());
}

function endKeptAccess(): Promise<number> {
  const kept = {
    status: { in: [...lifecycle.end.from] },
    partnership: { status: 'ended' as const, reseller: outOfProgram },
  };
  const due = (last: string | null) =>
    db.adminAccess.findMany({
      where: { ...kept, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true, partnershipId: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('end an access to a company that left', due, async ({ partnershipId }) => {
    await transaction((tx) => endAccess(tx, clock, partnershipId));
    return true;
  });
}
