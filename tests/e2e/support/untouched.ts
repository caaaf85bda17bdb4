import type { Client } from 'pg';

/** What changes by itself: the clock and the worker move it, or the reader's own look at a page. */
const restless: Record<string, readonly string[]> = {
  // The day it is due moves with the office's calendar, which another test edits.
  enrollment: ['due_at'],
  session: ['seen_at'],
  domain_proof: ['looks', 'looked_at', 'due_at', 'finding', 'resolver'],
  one_time_link: ['wrong_codes'],
  message: ['read_at', 'told_at'],
  letter: ['status', 'attempts', 'last_error', 'sent_at', 'failed_at', 'bounced_at', 'bounce', 'letter_box'],
};

/** What a company is found by: the clock writes it for new ones, a while after they began. */
export const byTheClock = ['alike_key', 'alike_keyed'];

/** How much still changes by itself of what these ids stand in: a letter on its way its own row, a signed copy that is being sealed writes one. */
export async function onTheWay(client: Client, ids: readonly string[]): Promise<number> {
  const { rows } = await client.query(
    `select 1 from letter l where status = 'queued' and to_jsonb(l)::text like any ($1)
     union all select 1 from signed_copy c join signature s on s.id = c.signature_id
       where c.status = 'waiting' and s.organization_id = any ($2)`,
    [ids.map((id) => `%${id}%`), ids],
  );
  return rows.length;
}

/** Watches every row of every table in which one of these ids stands. */
export async function watch(client: Client, ids: readonly string[]) {
  const { rows: tables } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and udt_name = 'uuid' group by 1`,
  );
  const watched = tables.filter(({ table }) => !byTheClock.includes(table));
  const parts = watched.map(({ table, columns }) => {
    const where = columns.map((column) => `"${column}" = any ($1::uuid[])`).join(' or ');
    const row = (restless[table] ?? []).reduce((json, column) => `${json} - '${column}'`, 'to_jsonb(t)');
    return `select '${table} ' || (${row})::text as row from "${table}" t where ${where}`;
  });
  const every = parts.join(' union all ');
  const read = async () =>
    (await client.query<{ row: string }>(`${every} order by 1`, [ids])).rows.map(({ row }) => row);
  const sum = async () => {
    const { rows } = await client.query(`select md5(string_agg(row, ' ' order by row)) as sum from (${every}) t`, [
      ids,
    ]);
    return rows[0]?.sum as string;
  };
  let [before, standing] = [await read(), await sum()];

  /** What was changed since the last look, row by row; what came with `+`, what went with `-`. One sum says that nothing was. */
  async function changes(): Promise<string[]> {
    const now = await sum();
    if (now === standing) return [];
    const rows = await read();
    const [came, went] = [rows.filter((row) => !before.includes(row)), before.filter((row) => !rows.includes(row))];
    [before, standing] = [rows, now];
    return [...went.map((row) => `- ${row}`), ...came.map((row) => `+ ${row}`)];
  }

  return { changes, count: before.length };
}
