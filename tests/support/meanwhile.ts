import { setTimeout as pause } from 'node:timers/promises';
import { db, type Tx } from '@/lib/db';

/**
 * Tells a story that comes to an enrollment somebody holds, who changes something before letting go of it. What the story comes to: a fault it
 * is refused with, or nothing.
 */
export function meanwhile(
  enrollmentId: string,
  change: (tx: Tx) => Promise<unknown>,
  story: () => Promise<unknown>,
): Promise<unknown> {
  const hold = (tx: Tx) => tx.$queryRaw`select 1 from enrollment where id = ${enrollmentId}::uuid for update`;
  return meanwhileHeld(hold, change, story);
}

/** The same of anything else that is held. */
export async function meanwhileHeld(
  hold: (tx: Tx) => Promise<unknown>,
  change: (tx: Tx) => Promise<unknown>,
  story: () => Promise<unknown>,
): Promise<unknown> {
  let told: Promise<unknown> = Promise.resolve();
  await db.$transaction(
    async (tx) => {
      await hold(tx);
      told = story().then(
        () => undefined,
        (fault: unknown) => fault,
      );
      await untilSomebodyWaits();
      await change(tx);
    },
    { timeout: 60_000 },
  );
  return told;
}

async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const [{ waits } = { waits: 0 }] = await db.$queryRaw<{ waits: number }[]>`
      select count(*)::int as waits from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (waits > 0) return;
    await pause(20);
  }
  throw new Error('Nobody waits for what is held.');
}
