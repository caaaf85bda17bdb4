import { now } from '@/lib/clock';
import { pool, type Tx, transaction } from '@/lib/db';
import { log } from '@/lib/log';
import { Refusal } from '@/lib/refusal';

export const batch = 500;

/**
 * Does to each row that is due what a clock owes it. `due` gives the next 500 rows at most, by id, after the last one met (null at
 * first): rows that stay as they are must not stand before the others. A row that fails is reported by its id and left for the next
 * round; those after it are done all the same. Throws only when the database itself is gone. Returns how many were done.
 */
export async function eachDue<Row extends { id: string }>(
  name: string,
  due: (last: string | null) => Promise<Row[]>,
  deed: (row: Row) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (let last: string | null = null; ; ) {
    const rows: Row[] = await due(last);
    for (const row of rows) if (await tried(name, row.id, () => deed(row))) done++;
    last = rows.at(-1)?.id ?? null;
    if (rows.length < batch) return done;
  }
}

/** Ends each row that was asked of somebody who did not answer in time. `find` lists those of one table, as `findMany` is asked. */
export function expireEach(
  name: string,
  find: (overdue: ReturnType<typeof overdueAfter>) => Promise<{ id: string }[]>,
  expire: (tx: Tx, id: string) => Promise<unknown>,
): Promise<number> {
  return eachDue(
    name,
    (last) => find(overdueAfter(last)),
    async ({ id }) => {
      await transaction((tx) => expire(tx, id));
      return true;
    },
  );
}

function overdueAfter(last: string | null) {
  return {
    where: { status: 'asked' as const, expiresAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
    select: { id: true } as const,
    orderBy: { id: 'asc' } as const,
    take: batch,
  };
}

/**
 * One row of many: false when it is refused, because somebody moved it meanwhile or something is still missing. Any other fault is
 * reported and false, too, so that the rows beside it go on.
 */
export async function tried(name: string, id: string, deed: () => Promise<boolean>): Promise<boolean> {
  try {
    return await deed();
  } catch (fault) {
    if (!(fault instanceof Refusal)) await report(name, id, fault);
    return false;
  }
}

/** Writes down that a row failed. Throws when the database is gone: that is no fault of the row, and the others would fail alike. */
export async function report(name: string, id: string, fault: unknown): Promise<void> {
  await pool.query('select 1');
  // The last line is what the database said; those before it quote our own code.
  const reason = fault instanceof Error ? fault.message.trim().split('\n').at(-1)?.slice(0, 300) : 'unknown';
  log.error({ row: id, of: name, reason }, 'a row failed; the others go on');
}
