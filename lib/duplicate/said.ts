import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { listOwnHits } from './hits';

/** What was said of the companies that are still like the reader's. One that is like it no longer is not named: what was shown of it may have changed. */
export async function listSaid({ organizationId }: Pick<Member, 'organizationId'>) {
  const answers = await db.alikeAnswer.findMany({
    where: { organizationId },
    orderBy: { answeredAt: 'desc' },
    take: 20,
  });
  if (answers.length === 0) return [];
  const hits = new Map((await listOwnHits(organizationId)).map((hit) => [hit.organizationId, hit]));
  return answers.flatMap(({ alikeId, reason, answeredAt }) => {
    const name = hits.get(alikeId)?.name;
    return name ? [{ alikeId, name, reason, answeredAt }] : [];
  });
}
