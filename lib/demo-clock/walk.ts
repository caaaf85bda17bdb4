import { z } from 'zod';
import { after, days, machineNow, now, runAhead } from '@/lib/clock';
import { pool } from '@/lib/db';
import { readDemoTime } from './read';

/** What the worker is told of a move: from when until when the days are lived through. */
export const walkJob = z.object({ move: z.number(), from: z.coerce.date(), until: z.coerce.date() });

let walking = false;

/** Takes this process's clock to where the demo's stands. Not while its days are lived through: then it is on its way there. */
export async function keepUp(): Promise<void> {
  if (!walking) runAhead((await readDemoTime()).ahead);
}

/**
 * Lives through the days of a move, one after the other: at each, `live` does what came due by then, so that a reminder is written before
 * what it reminds of. Stops where the clock was taken back meanwhile.
 */
export async function walk({ move, from, until }: z.output<typeof walkJob>, live: () => Promise<void>): Promise<void> {
  walking = true;
  try {
    for (let at = from; at < until; ) {
      at = new Date(Math.min(after(at, days(1)).getTime(), until.getTime()));
      if (after(machineNow(), (await readDemoTime()).ahead) < at) break;
      runAhead(at.getTime() - machineNow().getTime());
      await live();
    }
  } finally {
    walking = false;
    await keepUp();
  }
  await pool.query('update demo_clock set done_move = greatest(done_move, $1)', [move]);
}

/** Looks once a second where the demo's clock stands, for a portal of several processes. A database that is away is asked again. */
export function follow(): void {
  const look = () => void keepUp().catch(() => undefined);
  look();
  setInterval(look, 1_000).unref();
}

/** The demo's time, and whether what came due by it is done. */
export async function findDemoTime() {
  const time = await readDemoTime();
  if (!walking) runAhead(time.ahead);
  return { at: now(), move: time.move, moved: time.ahead > 0, done: time.doneMove >= time.move };
}
