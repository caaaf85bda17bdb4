import { Client } from 'pg';

/** Any number will do, as long as it is the same in every process that migrates. */
const migrationLock = 4_160_720_011;

/** Another migration may need this long, and somebody's lock on a table this long: behind a migration that waits everybody waits. */
const patience = { turn: '60s', table: '10s' };

/** Whatever a migration waits for was not given in time. The message says who holds it. */
export class HeldUp extends Error {}

/** Said before every script of a migration, for its transaction alone, so that nothing of it stays behind in a pooler's connection. */
export const patient = `set local lock_timeout = '${patience.table}'; set local statement_timeout = 0;`;

/**
 * Does `work` in turn: of many processes that migrate one does, the others wait. The turn is held by a transaction and not by a
 * connection, so it ends with it, a pooler or not. Whom it waits for is said by `say`, and when that takes too long, by a HeldUp.
 * `work` is given the connection of the turn and the name under which everything that migrates here must connect.
 */
export async function inTurn<T>(
  url: string,
  say: (sentence: string) => void,
  work: (turn: Client, name: string) => Promise<T>,
): Promise<T> {
  const name = `mitra migrate ${process.pid}`;
  const turn = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: name });
  await turn.connect();
  const watch = await watchHolders(url, name, say);
  try {
    await turn.query(`begin; set local idle_in_transaction_session_timeout = 0; set local statement_timeout = 0;
      set local lock_timeout = '${patience.turn}'; select pg_advisory_xact_lock(${migrationLock}); ${patient}`);
    const result = await work(turn, name);
    await turn.query('commit');
    return result;
  } catch (fault) {
    const holders = watch.holders();
    if (holders && /lock timeout|55P03/.test(String(fault)))
      throw new HeldUp(`The migrations were not applied: ${holders} Let it finish or end it, then start again.`);
    throw fault;
  } finally {
    await watch.end();
    await turn.end();
  }
}

type Holder = { pid: number; application: string; role: string; state: string | null; minutes: number | null };

/** Asks every half second whose locks the connections of this `name` wait for. Its own connection, since a waiting one says nothing. */
async function watchHolders(url: string, name: string, say: (sentence: string) => void) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  let last = '';
  const look = async () => {
    const { rows } = await client.query<Holder>(holding, [name]);
    const found = rows.map(sentenceAbout).join(' ');
    if (found && found !== last) say(found);
    last = found || last;
  };
  const looking = setInterval(() => void look().catch(() => undefined), 500);
  const end = async () => {
    clearInterval(looking);
    await client.end();
  };
  return { holders: () => last, end };
}

function sentenceAbout({ pid, application, role, state, minutes }: Holder) {
  const since = minutes === null ? '' : `, for ${minutes === 0 ? 'less than a minute' : `${minutes} min`}`;
  return `They wait for process ${pid} of the database (${application || 'no name'}, role ${role}${state ? `, ${state}` : ''}${since}), which holds a lock.`;
}

// Who waits is not who holds; a role that is no superuser sees no more of others than their name.
const holding = `
  select distinct on (h.pid) h.pid, h.application_name as application, h.usename::text as role, h.state,
    floor(extract(epoch from now() - h.xact_start) / 60)::int as minutes
  from pg_stat_activity w, unnest(pg_blocking_pids(w.pid)) b(pid) join pg_stat_activity h on h.pid = b.pid
  where w.application_name = $1 and h.application_name <> $1 and w.datname = current_database()`;
