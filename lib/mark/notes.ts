import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { mentionsIn } from '@/lib/field/mentions';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { newestShown } from '@/lib/list/newest';
import { colleaguesIn } from '@/lib/organization/colleagues';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { demandAbout } from './about';
import type { EditedNote, NewNote } from './schema';
import { tellNamed } from './tell';

/** Of the names that exist, so many are told to whoever wrote one that does not. */
const mostNames = 20;

const person = { select: { firstName: true, lastName: true } } as const;

/** What became of the text of a note. */
export function noteTrail(noteId: string): Trail {
  return { subject: 'mark_note', subjectId: noteId, action: 'mark.note.edit' };
}

/**
 * Writes a note about a company, for the member's own colleagues alone. Whoever is named in it with @ gets a letter. Refuses `not_yours` and,
 * with the names there are, `name_unknown`. Sixty an hour.
 */
export async function writeNote(member: Member, { aboutId, note: text }: NewNote): Promise<void> {
  const { organizationId: keeperId, userId } = member;
  await countTry('write_mark_note', userId);
  await transaction(async (tx) => {
    const about = await demandAbout(tx, member, aboutId);
    const mentions = await named(tx, member, text);
    const { id } = await tx.markNote.create({ data: { keeperId, aboutId, text, mentions, byId: userId, at: now() } });
    const deed = { action: 'mark.note', subject: 'mark_note', subjectId: id, organizationId: keeperId };
    await record(tx, member, { ...deed, after: { note: text } });
    await tellNamed(tx, member, { about, text, factId: id }, mentions);
  });
}

/**
 * Writes a note anew. Whoever is named only now gets a letter. Refuses `not_yours`, `name_unknown` and, with both texts kept, what a colleague
 * changed meanwhile.
 */
export async function editNote(member: Member, { noteId, note: text }: EditedNote): Promise<void> {
  const { organizationId: keeperId, userId } = member;
  await countTry('write_mark_note', userId);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from mark_note where id = ${noteId}::uuid for update`;
    const was = await tx.markNote.findFirst({ where: { id: noteId, keeperId } });
    if (!was) throw Refusal.because('not_yours');
    await refuseIfChanged(tx, member, noteTrail(noteId));
    if (was.text === text) return;
    const about = await demandAbout(tx, member, was.aboutId);
    const anew = (await named(tx, member, text)).filter((one) => !was.mentions.includes(one));
    const edit = {
      text,
      mentions: [...was.mentions, ...anew],
      editedById: userId,
      editedAt: now(),
      version: { increment: 1 },
    };
    await tx.markNote.update({ where: { id: noteId }, data: edit });
    await record(tx, member, {
      ...noteTrail(noteId),
      organizationId: keeperId,
      before: { note: was.text },
      after: { note: text },
    });
    await tellNamed(tx, member, { about, text, factId: noteId }, anew);
  });
}

// Whoever writes it knows what it says.
async function named(tx: Tx, { organizationId, userId }: Member, text: string): Promise<string[]> {
  const colleagues = await colleaguesIn(tx, organizationId);
  const { named: found, unknown } = mentionsIn(text, colleagues);
  if (unknown.length === 0) return found.map(({ id }) => id).filter((id) => id !== userId);
  const names = [...new Set(colleagues.map(({ name }) => name))].slice(0, mostNames).join(', ');
  throw Refusal.because('name_unknown', { field: 'note', with: { asked: unknown.join(', '), names } });
}

/** The newest notes of the member's own company about another. One more than is shown. */
export function listNotes({ organizationId: keeperId }: Member, aboutId: string) {
  return db.markNote.findMany({
    where: { keeperId, aboutId },
    include: { by: person, editedBy: person },
    orderBy: { id: 'desc' },
    take: newestShown + 1,
  });
}

export type MarkNote = Awaited<ReturnType<typeof listNotes>>[number];
