import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { dropUnsent } from '@/lib/enrollment/locks';
import { move } from '@/lib/enrollment/move';
import type { Facts } from '@/lib/enrollment/needs';
import { type Reason, Refusal } from '@/lib/refusal';
import { holdToWork, note } from './case';
import { askableAbout, mostDrafts } from './fix-drafts';
import { demandOffered, sayReasons } from './reason-catalogue';
import type { FixDraft, Fixes } from './schema';

/**
 * Writes down what is to be asked; staff alone see it until all of it is sent. It belongs to the case, whoever has it then. Refuses
 * `fix_drafted` where there is one about the same, `fix_gone` for a document that counts no more, and `fixes_many`.
 */
export async function draftFix(
  reviewer: Reviewer,
  { field: about, reason, message, ...fields }: FixDraft,
): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToAsk(tx, reviewer, fields);
    const target = await targetOf(tx, facts, about);
    const drafts = await tx.fixDraft.findMany({ where: { enrollmentId: facts.id } });
    await demandOffered(tx, [reason]);
    if (drafts.length >= mostDrafts) throw Refusal.because('fixes_many', { with: { count: mostDrafts } });
    if (drafts.some(({ field, documentId }) => field === target.field && documentId === target.documentId))
      throw Refusal.because('fix_drafted', { field: 'field' });
    const draft = { ...target, reason, message };
    const written = { enrollmentId: facts.id, writtenById: reviewer.userId, at: now() };
    await tx.fixDraft.create({ data: { ...draft, ...written } });
    await note(tx, reviewer, 'draft_fix', facts, draft);
  });
}

/** Takes one out again, whoever wrote it. What is not there any more is not there. */
export async function dropFix(reviewer: Reviewer, fields: { enrollmentId: string; draftId: string }): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, { enrollmentId: fields.enrollmentId });
    const where = { id: fields.draftId, enrollmentId: facts.id };
    const draft = await tx.fixDraft.findFirst({ where });
    if (!draft) return;
    await tx.fixDraft.deleteMany({ where });
    const { field, documentId, reason, message } = draft;
    await note(tx, reviewer, 'drop_fix', facts, { field, documentId, reason, message });
  });
}

/**
 * Asks the applicant for all of it at once, which also settles a proposal to refuse: one move, one letter. Only what is asked can be changed from
 * then on. It never uses up an attempt. Refuses `fixes_none`, `moved_on` when other drafts stand there than were on the page, and `fix_gone`.
 */
export async function askForFixes(reviewer: Reviewer, fields: Fixes): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToAsk(tx, reviewer, fields);
    const { id: enrollmentId } = facts;
    const drafts = await tx.fixDraft.findMany({ where: { enrollmentId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
    if (drafts.length === 0) throw Refusal.because('fixes_none');
    if (!sameAs(fields.drafts, drafts)) throw Refusal.movedOn('enrollment', enrollmentId);
    const files = await filesOf(tx, enrollmentId, drafts);
    await demandOffered(
      tx,
      drafts.map(({ reason }) => reason),
    );
    const asked = await sayReasons(
      tx,
      drafts.map(({ field, documentId, reason, message, writtenById }) => ({
        row: { field, documentId, askedById: writtenById },
        ...{ reason, message },
      })),
    );
    const requests = asked.map(({ row: { field, documentId }, ...request }) => {
      const file = documentId ? files.get(documentId) : undefined;
      return { field, ...request, ...(file ? { file } : {}) };
    });
    // What a refusal said, or was asked before the case was closed and reopened, asks for nothing any more.
    await tx.fixRequest.updateMany({ where: { enrollmentId, answeredAt: null }, data: { answeredAt: now() } });
    const eventId = await move(tx, reviewer, 'ask', facts, { seen: fields.seen, requests });
    await tx.fixRequest.createMany({
      data: asked.map(({ row, ...request }) => ({ ...row, ...request, enrollmentId, eventId, createdAt: now() })),
    });
    await tx.fixDraft.deleteMany({ where: { enrollmentId } });
    await tx.proposal.deleteMany({ where: { enrollmentId } });
    await dropUnsent(tx, enrollmentId);
  });
}

async function holdToAsk(tx: Tx, reviewer: Reviewer, { enrollmentId, seen }: { enrollmentId: string; seen: number }) {
  const facts = await holdToWork(tx, reviewer, { enrollmentId, seen });
  const reasons = reasonsAgainst('ask', reviewer, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  return facts;
}

type Target = { field: string; documentId: string | null };

// A part of the answers is said by its name, a document by its id.
async function targetOf(tx: Tx, { id: enrollmentId }: Facts, about: string): Promise<Target> {
  if (!about.includes('-')) return { field: about, documentId: null };
  const document = await tx.document.findFirst({ where: { id: about, enrollmentId, ...askableAbout } });
  if (!document) throw Refusal.because('fix_gone', { field: 'field' });
  return { field: `${document.proves}_proof`, documentId: document.id };
}

async function filesOf(tx: Tx, enrollmentId: string, drafts: readonly Target[]): Promise<Map<string, string>> {
  const ids = drafts.flatMap(({ documentId }) => documentId ?? []);
  const documents = await tx.document.findMany({ where: { id: { in: ids }, enrollmentId, ...askableAbout } });
  const gone = ids.filter((id) => !documents.some((document) => document.id === id));
  if (gone.length > 0) throw new Refusal(gone.map((): Reason => ({ code: 'fix_gone' })));
  return new Map(documents.map(({ id, fileName }) => [id, fileName]));
}

function sameAs(seen: readonly string[], drafts: readonly { id: string }[]): boolean {
  return seen.length === drafts.length && drafts.every(({ id }) => seen.includes(id));
}
