import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { askForFixes, draftFix } from '@/lib/verification/fixes';
import type { FixDraft } from '@/lib/verification/schema';

/** The ids of what is drafted about a case, as its page shows them. */
export async function draftsOf(enrollmentId: string): Promise<string[]> {
  return (await db.fixDraft.findMany({ where: { enrollmentId }, select: { id: true } })).map(({ id }) => id);
}

type Wanted = Pick<FixDraft, 'field' | 'reason' | 'message'>;

/** A reviewer writes down what is to be put right, and sends all of it. */
export async function askFor(
  reviewer: Reviewer,
  about: { enrollmentId: string; seen: number },
  all: readonly Wanted[],
): Promise<void> {
  for (const one of all) await draftFix(reviewer, { ...about, ...one });
  await askForFixes(reviewer, { ...about, drafts: await draftsOf(about.enrollmentId) });
}

/** The same of one thing. */
export async function askForFix(reviewer: Reviewer, { field, reason, message, ...about }: FixDraft): Promise<void> {
  await askFor(reviewer, about, [{ field, reason, message }]);
}
