import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { endAccess } from './commands';
import { move } from './move';

/** Ends the partnerships whose notice is over, and the admin access that was to end with them. Returns how many. */
export async function endDue(): Promise<number> {
  const due = await db.partnership.findMany({
    where: { status: 'ending', endsAt: { lte: now() } },
    select: { id: true },
    take: 500,
  });
  let ended = 0;
  for (const { id } of due) if (await end(id)) ended++;
  return ended;
}

async function end(id: string): Promise<boolean> {
  try {
    await transaction(async (tx) => {
      const { accessAfter } = await move(tx, clock, 'end', id);
      if (accessAfter !== 'keep') await endAccess(tx, clock, id);
    });
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}
