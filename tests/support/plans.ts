import type { Client } from 'pg';
import { pool } from '@/lib/db';
import type { Statement } from './statements';

export type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Plan[] };

/** The plan of a statement where reading a whole table, or sorting, is only done for want of an index. */
export async function planOf({ text, values }: Statement): Promise<Plan[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local enable_seqscan = off; set local enable_sort = off; set local enable_bitmapscan = on');
    const { rows } = await (client as unknown as Client).query(`explain (format json) ${text}`, values as unknown[]);
    return nodesOf(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Which of these tables it reads from end to end. */
export function wholeOf(nodes: readonly Plan[], tables: readonly string[]): (string | undefined)[] {
  const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan');
  return whole.map((node) => node['Relation Name']).filter((name) => tables.includes(name ?? ''));
}
