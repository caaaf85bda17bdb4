import { db, type Tx } from '@/lib/db';
import { type Reason, Refusal } from '@/lib/refusal';
import { countryRules } from '@/lib/region/country-rules';
import { type AnswerPart, columnsOf, formParts, limited, lockedInputs, type Unlocked, unlockedBy } from './asked';
import { factsFrom, wantedForFacts } from './facts';
import type { Facts } from './needs';

/** What can be changed of an enrollment that the caller holds. */
export async function findUnlocked(tx: Tx | typeof db, facts: Facts): Promise<Unlocked> {
  const where = { enrollmentId: facts.id, answeredAt: null };
  return unlockedBy({ facts, requests: await tx.fixRequest.findMany({ where, select: { field: true } }) });
}

/** The inputs of the company's form that a member's company cannot change now. */
export async function listLocked({ organizationId }: { organizationId: string }): Promise<string[]> {
  const waiting = await db.enrollment.findFirst({
    where: { organizationId, status: { in: [...limited] } },
    include: { ...wantedForFacts, requests: { where: { answeredAt: null }, select: { field: true } } },
  });
  return waiting ? lockedInputs(unlockedBy({ facts: factsFrom(waiting), requests: waiting.requests })) : [];
}

/** Refuses `not_asked_for` where none of these parts can be changed now. */
export function needOneOf(unlocked: Unlocked, parts: readonly AnswerPart[]): void {
  if (!parts.some((part) => unlocked.parts.has(part))) throw new Refusal([notAskedFor()]);
}

type Company = Partial<Record<(typeof columnsOf)[keyof typeof columnsOf][number], string | null | undefined>>;
type Kept = Company & { countryIso2: string };

/**
 * The answers of the company's form that stay as they are: what is kept of the parts nobody asked for. Refuses `not_asked_for` at each that
 * would be another.
 */
export function keepLocked(unlocked: Unlocked, kept: Kept, sent: Company): Company {
  const locked = formParts.company.filter((part) => !unlocked.parts.has(part));
  const columns = locked.flatMap((part): readonly (keyof Company)[] => columnsOf[part]);
  const changed = columns.filter((name) => said(kept, kept.countryIso2, name) !== said(sent, kept.countryIso2, name));
  if (changed.length > 0) throw new Refusal(changed.map((field) => notAskedFor(field)));
  return Object.fromEntries(columns.map((name) => [name, kept[name] ?? null]));
}

// A state that was kept by its name is the same by its code.
function said(of: Company, country: string, name: keyof Company): string {
  const value = of[name] ?? '';
  if (name !== 'stateOrProvince') return value;
  return countryRules(country).states?.find((state) => state.name === value)?.code ?? value;
}

export function notAskedFor(field?: string): Reason {
  return { code: 'not_asked_for', cure: 'conversation', ...(field ? { field } : {}) };
}

/**
 * Throws away answers that were begun and never sent, before fixes are asked for: from then on only what is asked for may differ from what
 * was sent in. Whoever asks holds the enrollment.
 */
export async function dropUnsent(tx: Tx, enrollmentId: string): Promise<void> {
  const where = { enrollmentId, state: 'draft' } as const;
  await tx.contact.deleteMany({ where: { profile: where } });
  await tx.companyProfile.deleteMany({ where });
}
