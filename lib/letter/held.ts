import type { db, Tx } from '@/lib/db';
import type { Purpose } from '@/lib/link/link';
import { heldBack } from './undelivered';

/** A letter that carries a row's open link and was held back: `cap` says by what, and from `until` on it can be sent again. */
export type HeldBack = { subjectId: string; address: string; cap: string; until: Date };

/** Which of these rows have an open link whose letter was held back. */
export async function listHeldBack(
  tx: Tx | typeof db,
  purpose: Purpose,
  subjectIds: readonly string[],
): Promise<HeldBack[]> {
  const found = await tx.$queryRaw<{ subjectId: string; address: string; reason: string }[]>`
    select k.subject_id as "subjectId", l.address, l.last_error as reason
    from one_time_link k join letter l on l.link_id = k.id
    where k.purpose = ${purpose} and k.subject_id = any (${[...subjectIds]}::uuid[]) and k.used_at is null
      and k.superseded_at is null and l.status = 'dead' and starts_with(l.last_error, ${heldBack})
    order by l.created_at desc limit 200`;
  return found.map(({ reason, ...letter }) => {
    const [cap = '', until = ''] = reason.slice(heldBack.length).split(' until ');
    return { ...letter, cap, until: new Date(until) };
  });
}
