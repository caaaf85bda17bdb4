import { pool } from '@/lib/db';
import type { Statement } from '@/tests/support/statements';

export type { Statement };

/** Runs a statement as it stands, without a limit of time. */
export async function run({ text, values }: Statement): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    return (await client.query(text, values)).rows;
  } finally {
    client.release(true);
  }
}

/** How many pages of eight kilobytes a statement touches: the same on every machine. */
export async function buffersOf({ text, values }: Statement): Promise<number> {
  const [row] = (await run({ text: `explain (analyze, buffers, format json) ${text}`, values })) as Explained[];
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
}

type Plan = { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
type Explained = { 'QUERY PLAN': { Plan: Plan }[] };
