import { now } from '@/lib/clock';
import { pool, type Tx, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { factOf } from '@/lib/letter/fact';
import { wallTime } from '@/lib/reader/wall-time';
import { eachDue } from '@/lib/worker/each-due';

/** A person whose day’s letter is due. `day`: the one it is in their zone. */
type Due = { id: string; email: string; locale: string; timeZone: string };

/** One letter that the day’s letter tells of. */
export type Entry = { name: string; party: string; content: unknown; locale: string; zone: string };

/** As many are listed; of all others it says how many there are, and where. */
export const mostListed = 25;

const listing = `select u.id, u.email, u.locale, u.time_zone as "timeZone"
  from app_user u left join notice_hours h on h.user_id = u.id
  where u.disabled_at is null and ($2::uuid is null or u.id > $2)
    and exists (select from notice n where n.user_id = u.id and n.digest and n.digested_at is null)
    and extract(hour from $1::timestamptz at time zone u.time_zone) >= coalesce(h.digest_hour, 8)
    and coalesce(h.digested_on, '') < to_char($1::timestamptz at time zone u.time_zone, 'YYYY-MM-DD')
  order by u.id limit 500`;

/**
 * Writes the day’s letter to everybody for whom its hour has come, by the clock of their zone: once a day, also where the clocks are moved. `say`
 * puts an entry into words.
 */
export function writeDigests(say: (entry: Entry) => string | null): Promise<number> {
  return eachDue(
    'write the letter of the day',
    async (last) => (await pool.query<Due>(listing, [now(), last])).rows,
    (due) => transaction((tx) => writeDigest(tx, due, say)),
  );
}

async function writeDigest(tx: Tx, { id: userId, email, locale, timeZone }: Due, say: (entry: Entry) => string | null) {
  const day = wallTime(now(), timeZone).date;
  // What is about a company they no longer belong to is told to them no more.
  await tx.$executeRaw`
    update notice n set digested_at = ${now()} where n.user_id = ${userId}::uuid and n.digest and n.digested_at is null
      and n.scope_id <> n.user_id and not exists (select from membership m where m.user_id = n.user_id
        and m.organization_id = n.scope_id and m.joined_at is not null and m.disabled_at is null)`;
  const waits = await tx.notice.count({ where: { userId, digest: true, digestedAt: null }, take: 1 });
  if (waits === 0) return false;
  await tx.noticeHours.upsert({ where: { userId }, create: { userId }, update: {} });
  // Of two workers one does it, and of a day with two hours of the same name the first.
  const mine = await tx.$executeRaw`
    update notice_hours set digested_on = ${day} where user_id = ${userId}::uuid and coalesce(digested_on, '') < ${day}`;
  if (mine === 0) return false;
  const entries = await tx.$queryRaw<Entry[]>`
    select l.name, l.party, l.content from notice n join letter l on l.id = n.letter_id
    where n.user_id = ${userId}::uuid and n.digest and n.digested_at is null
    order by n.created_at desc, n.id desc limit ${mostListed}`;
  const count = await tx.$executeRaw`
    update notice set digested_at = ${now()} where user_id = ${userId}::uuid and digest and digested_at is null`;
  const listed = entries.flatMap((entry) => say({ ...entry, locale, zone: timeZone }) ?? []);
  await announce(tx, 'notices-digest', {
    factId: factOf(`notices of ${userId} on ${day}`),
    to: { party: 'user', address: email, locale },
    content: { count, listed, more: count - listed.length },
  });
  return true;
}
