import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { Client, Pool, type PoolClient } from 'pg';
import { type Prisma, PrismaClient } from '@/generated/prisma/client';

export type * from '@/generated/prisma/enums';

/** A sentence's hold on the story's transaction. */
export type Tx = Prisma.TransactionClient;

const kept = globalThis as unknown as { pool?: Pool; db?: PrismaClient };

/**
 * For how many milliseconds a connection, and the answer to one statement, is waited for: a silent database is a fault people are told about, too. The
 * tests have more, since what they try is seldom how busy their machine is.
 */
const patience = Number(process.env.DATABASE_PATIENCE ?? 5_000);

/** The one pool of this process. It never waits for ever: a busy or absent database is a fault people are told about. */
export const pool = (kept.pool ??= openPool());

export const db = (kept.db ??= new PrismaClient({ adapter: new PrismaPg(pool) }));

const tries = 8;

/** What the first transaction of a command does before its story, and whether it was kept. See lib/form/once.ts. */
export type Opening = { first: (tx: Tx) => Promise<void>; stands: 'before' | 'within' | 'kept' };

export const opening = new AsyncLocalStorage<Opening>();

/**
 * Runs a story in one transaction and tells it again when the database asks for that (serialization, deadlock), or when it broke `chance`:
 * a constraint that only chance breaks, such as the number of a thing that happened to be taken.
 */
export async function transaction<T>(story: (tx: Tx) => Promise<T>, chance?: string): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await opened(story);
    } catch (fault) {
      const again = wantsAnotherTry(fault) || (chance !== undefined && brokeConstraint(fault, chance));
      if (attempt === tries || !again) throw fault;
      await pause(Math.random() * 20 * 2 ** attempt);
    }
  }
}

/**
 * Whether the database refused because of the constraint, index or trigger of this name. What that means to people is said by the command that
 * can break it.
 */
export function brokeConstraint(fault: unknown, name: string): boolean {
  const said = /"originalMessage":"((?:[^"\\]|\\.)*)"/.exec(textOf(fault))?.[1] ?? '';
  return said === name || said.includes(`\\"${name}\\"`);
}

async function opened<T>(story: (tx: Tx) => Promise<T>): Promise<T> {
  const limits = { maxWait: patience, timeout: 2 * patience };
  const open = opening.getStore();
  if (open?.stands !== 'before') return db.$transaction(story, limits);
  open.stands = 'within';
  try {
    const told = await db.$transaction(async (tx) => open.first(tx).then(() => story(tx)), limits);
    open.stands = 'kept';
    return told;
  } catch (fault) {
    open.stands = 'before';
    throw fault;
  }
}

/** The same failure comes in three shapes: Prisma's code, the adapter's cause, PostgreSQL's own code. */
function wantsAnotherTry(fault: unknown): boolean {
  return /P2034|TransactionWriteConflict|\b40001\b|\b40P01\b/.test(textOf(fault));
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name} ${fault.message} ${JSON.stringify(fault)}` : '';
}

function openPool(): Pool {
  // Nothing is said at the start of a connection: a pooler refuses it. The limits on the server's side are settings of the role.
  const opened = new Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 8),
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced by the next query; unheard, the event would end the process.
  opened.on('error', () => undefined);
  opened.on('connect', (client) => {
    client.query = asking(client);
  });
  return opened;
}

type Asked = { name?: string };

/**
 * A connection's `query`. Through a pooler a prepared statement of this name may be somebody else's, so only a direct connection keeps
 * names. One that is silent is given up at once, or whatever its transaction says next would wait as long again.
 */
function asking(client: PoolClient): PoolClient['query'] {
  const direct = process.env.DATABASE_DIRECT_URL === process.env.DATABASE_URL;
  return ((...sent: unknown[]) => {
    const [asked, ...rest] = sent as [string | Asked, ...unknown[]];
    const first = direct || typeof asked === 'string' || !asked.name ? asked : { ...asked, name: undefined };
    const answer: unknown = Reflect.apply(Client.prototype.query, client, [first, ...rest]);
    if (answer instanceof Promise)
      answer.catch((fault: Error) => {
        if (fault.message === 'Query read timeout') void Reflect.apply(Client.prototype.end, client, []);
      });
    return answer;
  }) as PoolClient['query'];
}
