import { after, machineNow, minutes, now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { wallTime } from '@/lib/reader/wall-time';
import { priorities } from './enqueue';

/** When somebody is left in peace, in minutes after midnight by the clock of their zone; over midnight where it ends before it begins. */
export type Quiet = { from: number; until: number };

const step = minutes(15);
const mostSteps = 4 * 25;

/**
 * When the quiet hours end in which a moment falls; null when it falls in none. Looked for quarter by quarter on the zone’s own clock: on the
 * days on which that is moved, an hour is missing or comes twice.
 */
export function endOfQuiet(at: Date, zone: string, quiet: Quiet | null): Date | null {
  if (!quiet || !isQuiet(wallTime(at, zone).minute, quiet)) return null;
  const quarter = Math.ceil((at.getTime() + 1) / step) * step;
  for (let steps = 0; steps < mostSteps; steps++) {
    const then = new Date(quarter + steps * step);
    if (!isQuiet(wallTime(then, zone).minute, quiet)) return then;
  }
  return null;
}

function isQuiet(minute: number, { from, until }: Quiet): boolean {
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

/** Gives a letter’s job another beginning, by the machine’s clock; `until` is by the portal’s. */
export async function putOff(letterId: string, until: Date): Promise<void> {
  const at = after(machineNow(), until.getTime() - now().getTime());
  await pool.query(
    `select graphile_worker.add_job('send_letter', json_build_object('letterId', $1::text), max_attempts := 25,
      job_key := 'letter ' || $1, priority := $2::int, run_at := $3)`,
    [letterId, priorities.usual, at],
  );
}
