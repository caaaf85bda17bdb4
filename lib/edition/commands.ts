import { randomUUID } from 'node:crypto';
import type { Operator } from '@/lib/actor';
import { governing, translated } from '@/lib/agreement/languages';
import { renderAgreement } from '@/lib/agreement/pdf';
import { keepText, keepTranslation } from '@/lib/agreement/publish';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { factsOf, hold, holdKind } from './facts';
import { reasonsAgainst } from './lifecycle';
import { enter, move } from './move';
import type { EditionFields, SeenEdition } from './schema';

/**
 * Writes a version down as a draft, which nobody outside reads, or writes a draft anew. Refuses a day too near or before another version's,
 * a name that is taken, and a draft that somebody changed meanwhile.
 */
export async function saveEdition(operator: Operator, fields: EditionFields): Promise<{ editionId: string }> {
  const { editionId, seen = 0 } = fields;
  if (!editionId) return begin(operator, fields);
  await transaction(async (tx) => {
    const kept = await hold(tx, editionId);
    // What it is a version of stays: its name was looked up among those.
    const { kind: _, ...changes } = rowOf(fields);
    const facts = await factsOf(tx, { ...kept, ...changes });
    await move(tx, operator, 'write', { facts, seen, changes });
  });
  return { editionId };
}

function begin(operator: Operator, fields: EditionFields): Promise<{ editionId: string }> {
  return transaction(async (tx) => {
    await holdKind(tx, fields.kind);
    const draft = { id: randomUUID(), status: 'draft' as const, version: 1, ...rowOf(fields) };
    const facts = await factsOf(tx, draft);
    const reasons = reasonsAgainst('write', operator, facts);
    if (reasons.length > 0) throw new Refusal(reasons);
    await tx.edition.create({ data: { ...draft, movedAt: now(), createdAt: now() } });
    await enter(tx, operator, facts);
    return { editionId: draft.id };
  });
}

/**
 * Publishes a draft: its PDF is drawn once and its bytes are kept; who must accept it is told by the clock. Refuses what `saveEdition` does,
 * and a text in which nothing changes.
 */
export async function publishEdition(operator: Operator, { editionId, seen }: SeenEdition): Promise<void> {
  const shown = await db.edition.findUnique({ where: { id: editionId } });
  if (!shown) throw Refusal.because('not_yours');
  if (shown.version !== seen) throw Refusal.movedOn('edition', editionId);
  const { label: version, title, text, mustSign, translationTitle, translationText } = shown;
  const effectiveFrom = shown.effectiveOn.toISOString();
  const printed = { title, text, version, language: governing, effectiveFrom };
  // Drawn before anything is held: where the draft was changed meanwhile, nothing is published.
  const drawn = await renderAgreement(printed);
  await transaction(async (tx) => {
    const facts = await factsOf(tx, await hold(tx, editionId));
    await move(tx, operator, 'publish', { facts, seen });
    const { id: agreementId } = await keepText(tx, { ...printed, kind: facts.kind, mustSign }, drawn);
    if (translationTitle && translationText)
      await keepTranslation(tx, agreementId, { language: translated, title: translationTitle, text: translationText });
    await tx.edition.update({ where: { id: editionId }, data: { agreementId } });
  });
}

/** Throws a draft away. */
export async function discardEdition(operator: Operator, { editionId, seen }: SeenEdition): Promise<void> {
  await transaction(async (tx) => {
    const facts = await factsOf(tx, await hold(tx, editionId));
    await move(tx, operator, 'discard', { facts, seen });
  });
}

/** Takes a published version back before its day: it never comes into force, and who was told of it is told so. */
export async function withdrawEdition(operator: Operator, { editionId, seen }: SeenEdition): Promise<void> {
  await transaction(async (tx) => {
    const kept = await hold(tx, editionId);
    const facts = await factsOf(tx, kept);
    await move(tx, operator, 'withdraw', { facts, seen });
    if (kept.agreementId) await tx.agreement.update({ where: { id: kept.agreementId }, data: { withdrawnAt: now() } });
  });
}

function rowOf(fields: EditionFields) {
  const { kind, label, title, text, translationTitle, translationText, changes, mustSign } = fields;
  return {
    ...{ kind, label, title, text, changes, mustSign },
    translationTitle: translationTitle ?? null,
    translationText: translationText ?? null,
    effectiveOn: new Date(fields.effectiveOn),
  };
}
