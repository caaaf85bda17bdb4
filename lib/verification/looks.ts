import type { Readable } from 'node:stream';
import type { Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { visibleTo } from '@/lib/enrollment/policy';
import { opens } from '@/lib/evidence/lifecycle';
import { pictureOf } from '@/lib/evidence/pictures';
import { fileStore } from '@/lib/file-store/store';

/** A page of a document as a picture of our making; the look is in the journal before anything is shown. Null when there is none. */
export async function lookAtPage(reviewer: Reviewer, documentId: string, page: number): Promise<Readable | null> {
  const document = await findReadable(reviewer, documentId);
  if (!document || page < 1 || page > document.pages) return null;
  await note(reviewer, document, 'document.look', { page });
  return pictureOf(document, page);
}

/** The file as it was sent, for a reviewer who must have it itself; in the journal, too. */
export async function download(reviewer: Reviewer, documentId: string) {
  const document = await findReadable(reviewer, documentId);
  const file = document && (await fileStore().read(document.fileKey));
  if (!document || !file) return null;
  await note(reviewer, document, 'document.download', { sha256: document.sha256 });
  return { file, document };
}

async function findReadable(reviewer: Reviewer, id: string) {
  const document = await db.document.findFirst({
    where: { AND: [{ id }, { enrollment: visibleTo(reviewer) }] },
    include: { enrollment: { select: { organizationId: true } } },
  });
  if (!document?.fileKey || !opens(document)) return null;
  return { ...document, fileKey: document.fileKey };
}

type Read = { id: string; enrollmentId: string; enrollment: { organizationId: string } };

async function note(
  reviewer: Reviewer,
  { id, enrollmentId, enrollment: { organizationId } }: Read,
  action: 'document.look' | 'document.download',
  after: Record<string, unknown>,
): Promise<void> {
  await transaction(async (tx) => {
    await record(tx, reviewer, { action, subject: 'document', subjectId: id, organizationId, after });
    // To read what was sent is to work on the case.
    await tx.claim.updateMany({ where: { enrollmentId, userId: reviewer.userId }, data: { actedAt: now() } });
  });
}
