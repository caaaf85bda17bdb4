import { db } from '@/lib/db';
import { namesOf } from '@/lib/organization/queries';
import { isAsked, noLongerThere } from './review-reasons';

/** So many things are asked for at once. */
export const mostDrafts = 20;

/** Documents that somebody can be asked about: those that are still there, and were sent to prove something. */
export const askableAbout = { proves: { not: 'message' as const }, status: { notIn: [...noLongerThere] } };

/** What is drafted to be asked of a case, the oldest first, with who wrote it; `there` says whether what it is about still is. */
export async function listFixDrafts(enrollmentId: string) {
  const drafts = await db.fixDraft.findMany({ where: { enrollmentId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  if (drafts.length === 0) return [];
  const ids = drafts.flatMap(({ documentId }) => documentId ?? []);
  const [names, documents] = await Promise.all([
    namesOf(drafts.map(({ writtenById }) => writtenById)),
    db.document.findMany({ where: { id: { in: ids } }, select: { id: true, fileName: true, status: true } }),
  ]);
  return drafts.map(({ writtenById, ...draft }) => {
    const document = documents.find(({ id }) => id === draft.documentId);
    const there = draft.documentId === null || (document !== undefined && isAsked(document));
    return { ...draft, by: names.get(writtenById) ?? '', file: document?.fileName ?? null, there };
  });
}

export type Draft = Awaited<ReturnType<typeof listFixDrafts>>[number];
