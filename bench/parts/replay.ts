import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Statement } from '@/tests/support/statements';

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** What stands for what when a story is told again of somebody else: ids, names, addresses. */
export type Instead = ReadonlyMap<string, string>;

/**
 * Tells a recorded story again as plain statements of one connection: the same texts, the values of somebody else. Ids the story made
 * itself, which it first names when it inserts, are made anew.
 */
export async function replay(client: PoolClient, statements: readonly Statement[], instead: Instead): Promise<void> {
  const said = new Map(instead);
  const seen = new Set<string>();
  for (const { text, values } of statements) {
    const makes = /^\s*insert/i.test(text);
    for (const id of JSON.stringify(values).match(uuid) ?? []) {
      if (makes && !seen.has(id) && !said.has(id)) said.set(id, randomUUID());
      seen.add(id);
    }
    await client.query(
      text,
      values.map((value) => anew(value, said)),
    );
  }
}

function anew(value: unknown, said: Instead): unknown {
  if (Array.isArray(value)) return value.map((one) => anew(one, said));
  if (typeof value !== 'string') return value;
  let text = value;
  for (const [from, to] of said) text = text.replaceAll(from, to);
  return text;
}
