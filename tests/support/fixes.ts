import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { askForFixes, draftFix } from '@/lib/verification/fixes';
import type { FixDraft } from '@/lib/verification/schema';

/** The ids of what is drafted about a case, as its page shows them. */
export async function draftsOf(enrollmentId: string): Promise<string[]> {
  return (await db.fixDraft.findMany({ where: { enrollmentId }, select: { id: true } })).map(({ id }) => id);
}

/** A reviewer writes one thing down and sends it at once. */
export async function askForFix(reviewer: Reviewer, fields: FixDraft): Promise<void> {
  await draftFix(reviewer, fields);
  const { enrollmentId, seen } = fields;
  await askForFixes(reviewer, { enrollmentId, seen, drafts: await draftsOf(enrollmentId) });
}
