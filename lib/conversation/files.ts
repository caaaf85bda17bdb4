import type { Readable } from 'node:stream';
import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { db, type Tx, transaction } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import type { Facts } from '@/lib/enrollment/needs';
import { visibleTo } from '@/lib/enrollment/policy';
import { attach, needRoom } from '@/lib/evidence/attached';
import { withKept } from '@/lib/evidence/intake';
import { opens } from '@/lib/evidence/lifecycle';
import { pictureOf } from '@/lib/evidence/pictures';
import type { DocumentFile } from '@/lib/evidence/schema';
import { fileStore } from '@/lib/file-store/store';
import { isContact } from './needs';
import { write } from './write';

type Sender = Member | Bearer | Reviewer;

/**
 * Sends files as one message without words: all of them or none. `admit` holds the enrollment and refuses whoever may not write about it; it is asked
 * before anything is kept, and again in the story's own transaction.
 */
export async function sendFiles(
  sender: Sender,
  enrollmentId: string,
  files: readonly DocumentFile[],
  admit: (tx: Tx) => Promise<Facts>,
): Promise<void> {
  await transaction(admit);
  await needRoom(db, sender, enrollmentId, files);
  await withKept(files, (keys) =>
    transaction(async (tx) => {
      const facts = await admit(tx);
      await needRoom(tx, sender, enrollmentId, files);
      await write(tx, sender, facts, '', async (messageId) => {
        for (const [at, file] of files.entries())
          await attach(tx, sender, { enrollmentId, to: { messageId }, file, key: keys[at] ?? '' });
      });
    }),
  );
}

/** A file of a conversation as it was sent, for somebody of the company who may read it; null for any other, and while it is not looked through. */
export async function readFile(reader: Member | Bearer, id: string) {
  const found = await findOpen(reader, id);
  const file = found && (await fileStore().read(found.fileKey));
  return found && file ? { file, document: found } : null;
}

/** A page of it as a picture of our making, counted from 1. */
export async function readPage(reader: Member | Bearer, id: string, page: number): Promise<Readable | null> {
  const found = await findOpen(reader, id);
  return found && page >= 1 && page <= found.pages ? pictureOf(found, page) : null;
}

async function findOpen(reader: Member | Bearer, id: string) {
  const document = await db.document.findFirst({
    where: { AND: [{ id, messageId: { not: null } }, { enrollment: visibleTo(reader) }] },
  });
  if (!document?.fileKey || !opens(document)) return null;
  // A contact who was replaced since the letter is none any more.
  if (reader.as === 'bearer' && !isContact(reader, await factsOf(db, document.enrollmentId))) return null;
  return { ...document, fileKey: document.fileKey };
}
