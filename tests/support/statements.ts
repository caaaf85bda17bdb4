import { Client } from 'pg';

export type Statement = { text: string; values: unknown[] };

/** Every statement this process sends to PostgreSQL while a story runs, the borders of its transactions among them, and what it returns. */
export async function recorded<Result>(
  story: () => Promise<Result>,
): Promise<{ result: Result; statements: Statement[] }> {
  const statements: Statement[] = [];
  const { query } = Client.prototype;
  const listen = function (this: Client, ...sent: unknown[]) {
    const [asked, values] = sent as [string | Partial<Statement>, unknown];
    const { text = '', values: given = [] } =
      typeof asked === 'string' ? { text: asked, values: Array.isArray(values) ? values : [] } : asked;
    statements.push({ text, values: given });
    return Reflect.apply(query, this, sent);
  };
  Client.prototype.query = listen as typeof query;
  try {
    return { result: await story(), statements };
  } finally {
    Client.prototype.query = query;
  }
}

const border = /^\s*(begin|commit|rollback|set transaction)\b/i;

/** How many statements a story asks, its transactions' borders left out. */
export async function countStatements(story: () => Promise<unknown>): Promise<number> {
  const { statements } = await recorded(story);
  return statements.filter(({ text }) => !border.test(text)).length;
}
