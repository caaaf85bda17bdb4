import { db, type Tx } from '@/lib/db';

/** A letter that still has to leave, the link in it, and the zone of its reader when they have an account. Null when it left or died. */
export async function findOwed(id: string) {
  const letter = await db.letter.findFirst({ where: { id, status: 'queued' } });
  if (!letter) return null;
  if (!letter.linkId) return { letter, link: null, zone: 'UTC' };
  const [link, reader] = await Promise.all([
    db.oneTimeLink.findUnique({ where: { id: letter.linkId } }),
    db.user.findUnique({ where: { email: letter.address }, select: { timeZone: true } }),
  ]);
  return { letter, link, zone: reader?.timeZone ?? 'UTC' };
}

/** Whether a letter still has to leave, or has just left without its being written down. */
export async function isQueued(id: string): Promise<boolean> {
  return (await db.letter.findFirst({ where: { id, status: 'queued' }, select: { id: true } })) !== null;
}

/** The letters that tell these facts (history entries, links sent anew), the newest first, with how far each has come. */
export function listLettersOf(tx: Tx | typeof db, factIds: readonly string[]) {
  return tx.letter.findMany({
    where: { factId: { in: [...factIds] } },
    orderBy: [{ createdAt: 'desc' }, { party: 'asc' }],
    omit: { content: true },
  });
}
