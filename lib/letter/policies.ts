import { after, days, now } from '@/lib/clock';
import { pool } from '@/lib/db';

/** What a mail server said, and of how many letters. */
export type Policy = { said: string; letters: number };

/**
 * Why mail servers refused letters for a policy of theirs (5.7.x) in the last week: no address is stopped by that, but whoever runs the portal must
 * look. Without addresses, which stand in some replies.
 */
export async function listPolicies(): Promise<Policy[]> {
  const { rows } = await pool.query<Policy>(
    String.raw`select said, count(*)::int as letters from (
       select regexp_replace(coalesce(bounce, last_error), '<?[^\s<>]+@[^\s<>]+>?', '…', 'g') as said from letter
       where created_at > $1 and coalesce(bounce, last_error) ~ '\m5\.7\.\d+' limit 5000) refused
     group by said order by letters desc, said limit 10`,
    [after(now(), -days(7))],
  );
  return rows;
}
