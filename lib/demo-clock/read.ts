import { pool } from '@/lib/db';

/** How far ahead the demo's clock is, in milliseconds; how often it was moved, and which move's letters and closings are done. */
export type DemoTime = { ahead: number; move: number; doneMove: number };

/** The one row that says it; as never moved where there is none. */
export async function readDemoTime(): Promise<DemoTime> {
  const { rows } = await pool.query<DemoTime>(
    `select ahead::float8 as ahead, move, done_move as "doneMove" from demo_clock`,
  );
  return rows[0] ?? { ahead: 0, move: 0, doneMove: 0 };
}
