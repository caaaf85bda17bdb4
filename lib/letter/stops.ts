import { now } from '@/lib/clock';
import { pool, type Tx } from '@/lib/db';
import { isOptional, type Kind } from './kinds';
import { statusIn } from './undelivered';

/** Why letters no longer go to an address: there is none, says its mail server; or its reader called a letter spam. */
export type StopCause = 'bounced' | 'complained';

/**
 * Whether a reply ends all trying of an address: no such mailbox (5.1.1), no such domain (5.1.2), switched off (5.2.1). A policy (5.7.x) is not the
 * address’s fault. Source: facts G; RFC 3463.
 */
export function stopsAddress(reply: string): boolean {
  return /^5\.(1\.[12]|2\.1)$/.test(statusIn(reply));
}

/**
 * What keeps a letter from leaving. A complaint stops only what can be switched off. An address that bounced still gets what keeps its owner from
 * being locked out, and what they asked for: such letters are few, and the box may have been put right meanwhile.
 */
export function stopAgainst(kind: Kind, cause: StopCause | null): StopCause | null {
  if (cause === 'complained') return isOptional(kind) ? cause : null;
  return kind === 'security' || kind === 'answers' ? null : cause;
}

/** A bounce says more than a complaint, and what was said last counts. */
export async function stopAddress(address: string, cause: StopCause, said: string | null): Promise<void> {
  await pool.query(
    `insert into stopped_address (address, cause, said, stopped_at) values (lower($1), $2, $3, $4)
     on conflict (address) do update set cause = excluded.cause, said = excluded.said, stopped_at = excluded.stopped_at
       where stopped_address.cause = 'complained' or excluded.cause = 'bounced'`,
    [address, cause, said?.slice(0, 500) ?? null, now()],
  );
}

/** Letters go to the address again; `cause`: only where that is why they do not. False when it was not stopped. */
export async function letAgain(tx: Tx, address: string, cause: StopCause | null = null): Promise<boolean> {
  const { count } = await tx.stoppedAddress.deleteMany({
    where: { address: address.toLowerCase(), ...(cause && { cause }) },
  });
  return count === 1;
}

/** As far as stopped addresses are counted. */
export const mostStopped = 1_000;

/** To how many addresses letters no longer go. */
export async function countStopped(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from (select from stopped_address limit ${mostStopped}) stopped`,
  );
  return rows[0]?.count ?? 0;
}
