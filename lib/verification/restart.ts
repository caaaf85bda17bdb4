import type { CheckKind, DocumentProves } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { life, reviewersChecks, statusOf } from './lifecycle';
import { move } from './move';
import { restsOnOthers } from './rests-on';

/**
 * Starts what a reviewer has to look at: what was not begun, what waited, and what was decided of other answers. What failed of the very same
 * answers stays so, unless a document for it came since: nobody wishes it away by asking for something else.
 */
export async function restart(tx: Tx, actor: Actor, before: Facts): Promise<void> {
  const outdated = await listOutdated(tx, before);
  let facts = before;
  for (const kind of reviewersChecks) {
    const status = statusOf(facts, kind);
    const isDecided = status === 'passed' || status === 'failed';
    if (isDecided && !outdated.includes(kind)) continue;
    const event = life.eventsFor(actor, status).find((one) => one === 'start' || one === 'reopen');
    if (event) facts = await move(tx, actor, event, kind, facts);
  }
}

async function listOutdated(tx: Tx, facts: Facts): Promise<CheckKind[]> {
  const { id: enrollmentId } = facts;
  const decided = await tx.check.findMany({
    where: { enrollmentId, status: { in: ['passed', 'failed'] } },
    select: { kind: true, status: true, movedAt: true, answers: { include: { contacts: true } } },
  });
  if (decided.length === 0) return [];
  const sent = await tx.companyProfile.findFirst({
    where: { enrollmentId, state: 'submitted' },
    include: { contacts: true },
  });
  const documents = await tx.document.findMany({
    where: { enrollmentId, proves: { not: 'message' } },
    select: { proves: true, sentAt: true },
  });
  return decided.flatMap(({ kind, status, movedAt, answers }) => {
    const isOther = answers && sent && restsOnOthers(kind, answers, sent);
    const came = documents.some(({ proves, sentAt }) => checkOf[proves] === kind && sentAt > movedAt);
    return isOther || (status === 'failed' && came) ? [kind] : [];
  });
}

const checkOf: Partial<Record<DocumentProves, CheckKind>> = {
  business: 'business',
  domain: 'email_domain',
  employment: 'employment',
};
