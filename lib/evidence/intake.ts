import { randomBytes } from 'node:crypto';
import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { scannerIsSet } from '@/lib/antivirus/scan';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { fileStore } from '@/lib/file-store/store';
import { usual } from '@/lib/locale';
import { giveJob } from '@/lib/worker/job';
import { takeAway } from './files';
import type { DocumentFile } from './schema';

/** Whoever may bring a file: for a company, by the link of a letter, or for staff. */
export type Sender = Member | Bearer | Reviewer;

/**
 * The one way into the store: puts each file there under a key of its own, then tells the story that names them. Whatever ends it between takes
 * them away again, and the clock does what even that left. Throws StoreFull, StoreAway.
 */
export async function withKept<R>(files: readonly DocumentFile[], story: (keys: string[]) => Promise<R>): Promise<R> {
  const keys = files.map(() => randomBytes(32).toString('hex'));
  try {
    for (const [at, file] of files.entries()) {
      const key = keys[at] ?? '';
      await db.documentFile.create({ data: { key, at: now() } });
      await fileStore().put(key, file);
    }
    return await story(keys);
  } catch (fault) {
    for (const key of keys) await takeAway(key).catch(() => undefined);
    throw fault;
  }
}

/** What every row of a file says: what it is, who brought it when, and that it waits for the scanner, where there is one. */
export async function columnsFor(tx: Tx, sender: Sender, file: DocumentFile) {
  const scanned = scannerIsSet();
  return {
    ...{ fileName: file.name, mediaType: file.type, bytes: file.bytes, pages: file.pages, sha256: file.sha256 },
    ...(await senderOf(tx, sender)),
    ...({ status: scanned ? 'checking' : 'received', scan: scanned ? 'checking' : 'not_checked' } as const),
    ...{ sentAt: now(), movedAt: now() },
  };
}

/** Has a file that was just kept looked through, where there is a scanner. */
export async function askForScan(tx: Tx, documentId: string): Promise<void> {
  if (scannerIsSet()) await giveJob(tx, 'scan_document', { documentId });
}

async function senderOf(tx: Tx, sender: Sender) {
  if (sender.as !== 'bearer') {
    const { email, locale } = await tx.user.findUniqueOrThrow({ where: { id: sender.userId } });
    return { sentById: sender.userId, address: email, locale };
  }
  const letter = await tx.letter.findFirst({ where: { linkId: sender.linkId }, select: { locale: true } });
  return { linkId: sender.linkId, address: sender.address, locale: letter?.locale ?? usual };
}
