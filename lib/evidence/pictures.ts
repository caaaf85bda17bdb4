import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { db } from '@/lib/db';
import { fileStore } from '@/lib/file-store/store';
import { draw } from '@/lib/preview/draw';
import type { Drawable } from '@/lib/preview/drawable';
import { pageKey, takeAway } from './files';

type File = { fileKey: string; mediaType: string };

/** The picture of a page as PNG, counted from 1, drawn when somebody first looks. Null where nothing can be drawn of it. */
export async function pictureOf(file: File, page: number): Promise<Readable | null> {
  const known = await db.documentFile.findUnique({ where: { key: file.fileKey }, select: { drawn: true } });
  if (!known) return null;
  if (known.drawn === 0) return null;
  const kept = known.drawn ? await fileStore().read(pageKey(file.fileKey, page)) : null;
  if (kept) return kept;
  return page <= (await drawOnce(file)) ? fileStore().read(pageKey(file.fileKey, page)) : null;
}

const drawing = new Map<string, Promise<number>>();

// Whoever opens a document asks for several of its pages at once: it is drawn for all of them.
function drawOnce(file: File): Promise<number> {
  const begun = drawing.get(file.fileKey);
  if (begun) return begun;
  const now = drawAll(file).finally(() => drawing.delete(file.fileKey));
  drawing.set(file.fileKey, now);
  return now;
}

// Said to be drawn before a page is kept, so that whoever takes the file away takes them, too.
async function drawAll({ fileKey: key, mediaType }: File): Promise<number> {
  const file = await fileStore().read(key);
  const result = file ? await draw(file, mediaType as Drawable) : 'cannot';
  // A machine that cannot draw today may be one that can tomorrow.
  if (result === 'cannot') return 0;
  const pages = result === 'unreadable' ? [] : result.pages;
  const { count } = await db.documentFile.updateMany({ where: { key }, data: { drawn: pages.length } });
  if (count === 0) return 0;
  for (const [at, picture] of pages.entries()) await keep(pageKey(key, at + 1), picture);
  if ((await db.document.count({ where: { fileKey: key } })) > 0) return pages.length;
  // Deleted while it was drawn: whoever took it away may have been here before its last page.
  await takeAway(key);
  for (const at of pages.keys()) await fileStore().remove(pageKey(key, at + 1));
  return 0;
}

async function keep(key: string, picture: Buffer): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-page-'));
  try {
    const place = path.join(folder, 'page');
    await writeFile(place, picture, { mode: 0o600 });
    await fileStore().put(key, { path: place, bytes: picture.byteLength, type: 'image/png' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
