import { after, hours, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { fileStore } from '@/lib/file-store/store';
import { batch, eachDue } from '@/lib/worker/each-due';

/** Takes a file out of the store with the pictures of its pages, then forgets its key. Done again when it ended between. */
export async function takeAway(key: string): Promise<void> {
  const file = await db.documentFile.findUnique({ where: { key }, select: { drawn: true } });
  for (let page = 1; page <= (file?.drawn ?? 0); page += 1) await fileStore().remove(pageKey(key, page));
  await fileStore().remove(key);
  await db.documentFile.deleteMany({ where: { key, document: null } });
}

/** Under what the picture of a page is kept, counted from 1. */
export function pageKey(key: string, page: number): string {
  return `${key}.${page}`;
}

/** Takes away the files that no document names any more, or never did: whoever puts one there has an hour to write its row. Returns how many. */
export function takeAwayUnnamed(): Promise<number> {
  const due = async (last: string | null) => {
    const rows = await db.documentFile.findMany({
      where: { document: null, at: { lte: after(now(), -hours(1)) }, ...(last ? { key: { gt: last } } : {}) },
      select: { key: true },
      orderBy: { key: 'asc' },
      take: batch,
    });
    return rows.map(({ key }) => ({ id: key }));
  };
  return eachDue('take a file away', due, async ({ id }) => {
    await takeAway(id);
    return true;
  });
}
