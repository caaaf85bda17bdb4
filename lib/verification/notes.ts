import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { mentionsIn } from '@/lib/field/mentions';
import { newestShown } from '@/lib/list/newest';
import { belongsTo, demandNotOwn } from '@/lib/organization/own';
import { Refusal } from '@/lib/refusal';
import { hold, note } from './case';
import { claimNow } from './held';
import { reviewersFor } from './reviewers';
import type { Note } from './schema';
import { nameOf, tellColleague } from './tell-colleague';

/** Of the names that exist, so many are told to whoever wrote one that does not. */
const mostNames = 20;

/**
 * Writes a note for the colleagues. Whoever is named in it with @ gets a letter. Refuses `name_unknown` with the names there are, and
 * `own_organization`. Not only whoever has the case may write: to tell them something is what notes are for.
 */
export async function writeNote(reviewer: Reviewer, { enrollmentId, note: body }: Note): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, { enrollmentId });
    await demandNotOwn(tx, reviewer, facts.organizationId);
    const colleagues = await reviewersFor(tx, facts.organizationId);
    const { named, unknown } = mentionsIn(body, colleagues);
    if (unknown.length > 0) {
      const names = [...new Set(colleagues.map(({ name }) => name))].slice(0, mostNames).join(', ');
      throw Refusal.because('name_unknown', { field: 'note', with: { asked: unknown.join(', '), names } });
    }
    await claimNow(tx, reviewer, facts);
    const mentions = named.map(({ id }) => id);
    const { id } = await tx.caseNote.create({
      data: { enrollmentId, userId: reviewer.userId, body, mentions, at: now() },
    });
    await note(tx, reviewer, 'note', facts, { noteId: id, mentions });
    const told = { company: facts.company, reference: facts.reference, message: body, id: enrollmentId };
    const by = await nameOf(tx, reviewer.userId);
    for (const who of mentions.filter((one) => one !== reviewer.userId))
      await tellColleague(tx, who, 'note-names-you', { factId: id, content: { ...told, by }, by: reviewer });
  });
}

/** The newest notes of a case, for those who may read them: none for who belongs to its organization. One more than is shown. */
export async function listNotes(reviewer: Reviewer, { id, organizationId }: { id: string; organizationId: string }) {
  if (await belongsTo(db, reviewer.userId, organizationId)) return [];
  return db.caseNote.findMany({ where: { enrollmentId: id }, orderBy: { id: 'desc' }, take: newestShown + 1 });
}

export type CaseNote = Awaited<ReturnType<typeof listNotes>>[number];
