import type { CheckKind } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { life, reviewersChecks, statusOf } from './lifecycle';
import { move } from './move';
import { restsOnOthers } from './rests-on';

/** Starts what a reviewer has to look at: what was not begun, what was not in order before, and what was found in order of other answers. */
export async function restart(tx: Tx, actor: Actor, before: Facts): Promise<void> {
  const outdated = await listOutdated(tx, before);
  let facts = before;
  for (const kind of reviewersChecks) {
    const possible = life.eventsFor(actor, statusOf(facts, kind));
    if (possible.includes('start')) facts = await move(tx, actor, 'start', kind, facts);
    else if (outdated.includes(kind)) facts = await move(tx, actor, 'reopen', kind, facts);
  }
}

async function listOutdated(tx: Tx, facts: Facts): Promise<CheckKind[]> {
  if (!reviewersChecks.some((kind) => statusOf(facts, kind) === 'passed')) return [];
  const { id: enrollmentId } = facts;
  const sent = await tx.companyProfile.findFirst({
    where: { enrollmentId, state: 'submitted' },
    include: { contacts: true },
  });
  const passed = await tx.check.findMany({
    where: { enrollmentId, status: 'passed' },
    select: { kind: true, answers: { include: { contacts: true } } },
  });
  return passed.flatMap(({ kind, answers }) => (answers && sent && restsOnOthers(kind, answers, sent) ? [kind] : []));
}
