import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { belongsTo } from '@/lib/organization/own';
import { dateOf, factsFrom, isOpen, readCase } from './facts';
import { reasonsAgainst } from './lifecycle';

/** How many of a case are shown; of more, the newest. */
export const mostShown = 20;

/** How a question to the leads is shown: it waits, it waits longer than it should, it has its answer, or the case went on without one. */
export type Stage = 'waits' | 'late' | 'answered' | 'overtaken';

/**
 * What was put before the leads about a case, the newest first, and why this actor cannot put it before them now. `past`: the days
 * planned are over, when a company's page says so.
 */
export async function findEscalations(actor: Actor, enrollmentId: string) {
  const found = await readCase(db, enrollmentId);
  const facts = factsFrom(found);
  // What colleagues say of a company is not for the company, nor for who belongs to it.
  const reads = actor.as === 'reviewer' && !(await belongsTo(db, actor.userId, facts.organizationId));
  const shown = found.escalations.slice(0, mostShown).map((row) => ({
    ...{
      id: row.id,
      side: row.side,
      note: reads ? row.note : null,
      askedById: row.askedById,
      askedAt: row.askedAt,
      movedAt: row.movedAt,
    },
    dueOn: dateOf(row.dueOn),
    stage: stageOf(found, row),
  }));
  const event = actor.as === 'reviewer' ? 'escalate' : 'ask';
  const older = found.escalations.length > mostShown;
  return { shown, older, past: facts.late, reasons: reasonsAgainst(event, actor, facts) };
}

export type Escalations = Awaited<ReturnType<typeof findEscalations>>;

type Found = Awaited<ReturnType<typeof readCase>>;

function stageOf(found: Found, row: Found['escalations'][number]): Stage {
  if (row.status === 'answered') return 'answered';
  if (!isOpen(found, row)) return 'overtaken';
  return row.dueAt < now() ? 'late' : 'waits';
}
