import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Reviewer } from '@/lib/actor';
import { demand, lead } from '@/lib/conditions';
import { closed } from '@/lib/conversation/needs';
import type { answerShape } from '@/lib/conversation/schema';
import { write } from '@/lib/conversation/write';
import { transaction } from '@/lib/db';
import { factsFrom, readCase } from '@/lib/escalation/facts';
import { begin } from '@/lib/escalation/move';
import type { escalationShape } from '@/lib/escalation/schema';
import { settleAnswered } from '@/lib/escalation/settle';
import { demandNotOwn } from '@/lib/organization/own';
import { Refusal } from '@/lib/refusal';
import { hold, holdToWork } from './case';

/** A reviewer puts a case they may work before the leads, saying why. Refuses `claimed_by_another`, `own_organization`, and `escalated_already` while an earlier one waits. */
export async function escalate(reviewer: Reviewer, fields: z.output<typeof escalationShape>): Promise<void> {
  await transaction(async (tx) => {
    await holdToWork(tx, reviewer, { enrollmentId: fields.enrollmentId });
    const found = await readCase(tx, fields.enrollmentId);
    const facts = { ...factsFrom(found), id: randomUUID() };
    await begin(tx, reviewer, 'escalate', { facts, calendar: found.calendar, note: fields.note });
  });
}

/**
 * A lead answers what was put before them by a message to the company, whoever has the case: it stays theirs. Refuses `role_missing`,
 * `own_organization`, and `moved_on` when nothing waits for an answer any more.
 */
export async function answerAsLead(reviewer: Reviewer, fields: z.output<typeof answerShape>): Promise<void> {
  demand(lead, null, reviewer);
  await transaction(async (tx) => {
    const facts = await hold(tx, { enrollmentId: fields.enrollmentId });
    await demandNotOwn(tx, reviewer, facts.organizationId);
    const reasons = closed(facts);
    if (reasons.length > 0) throw new Refusal(reasons);
    await write(tx, reviewer, facts, fields.message);
    if ((await settleAnswered(tx, reviewer, facts.id)) === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  });
}
