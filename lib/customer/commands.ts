import type { z } from 'zod';
import type { Member, Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { refuseIfChanged } from '@/lib/form/changed-meanwhile';
import { demandNotOwn } from '@/lib/organization/own';
import { tellHolder } from '@/lib/organization/tell-holder';
import { Refusal } from '@/lib/refusal';
import { demandPresent } from '@/lib/verification/present';
import { keepNumbers, kept, numbersTrail } from './keep-numbers';
import { move } from './move';
import type { CompanyNumbers } from './numbers';
import type { claimShape, decisionShape, refusalShape, takeOverShape } from './schema';

/** Staff let a customer's account buy. Source: domain fact 7.7. */
export async function allow(reviewer: Reviewer, { customerId, seen }: z.output<typeof decisionShape>): Promise<void> {
  await transaction(async (tx) => {
    await needOwn(tx, reviewer, customerId);
    await move(tx, reviewer, 'allow', customerId, { seen });
  });
}

/** Staff do not let it buy, with the reason, which the customer is told. */
export async function refuse(
  reviewer: Reviewer,
  { customerId, seen, message }: z.output<typeof refusalShape>,
): Promise<void> {
  await transaction(async (tx) => {
    await needOwn(tx, reviewer, customerId);
    await move(tx, reviewer, 'refuse', customerId, { seen, message });
  });
}

/** Takes an account to look at; of two who take it at once one is told. Refuses `not_in_this_state` when nothing is to be looked at. */
export async function claim(reviewer: Reviewer, { customerId }: z.output<typeof claimShape>): Promise<void> {
  await transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    const by = await hold(tx, customerId);
    await demandNotOwn(tx, reviewer, customerId);
    const taken = await tx.customer.updateMany({
      where: { organizationId: customerId, status: 'under_review', claimedById: null },
      data: { claimedById: reviewer.userId, claimedAt: now() },
    });
    if (taken.count === 0) throw Refusal.because(by ? 'claimed_by_another' : 'not_in_this_state', { cure: 'reload' });
    await record(tx, reviewer, {
      action: 'customer.claim',
      subject: 'customer',
      subjectId: customerId,
      organizationId: customerId,
    });
  });
}

/** A lead takes over an account a colleague has (`heldBy`, as the page showed), who is told. */
export async function takeOver(
  reviewer: Reviewer,
  { customerId, heldBy }: z.output<typeof takeOverShape>,
): Promise<void> {
  demand(lead, null, reviewer);
  await transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    await hold(tx, customerId);
    await demandNotOwn(tx, reviewer, customerId);
    const taken = await tx.customer.updateMany({
      where: { organizationId: customerId, status: 'under_review', claimedById: heldBy },
      data: { claimedById: reviewer.userId, claimedAt: now() },
    });
    if (taken.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    await record(tx, reviewer, {
      action: 'customer.take_over',
      subject: 'customer',
      subjectId: customerId,
      organizationId: customerId,
      after: { heldBy },
    });
    const { name } = await tx.organization.findUniqueOrThrow({ where: { id: customerId }, select: { name: true } });
    if (heldBy !== reviewer.userId)
      await tellHolder(tx, reviewer, heldBy, {
        company: name,
        place: 'customer-accounts',
        id: customerId,
        reference: '',
      });
  });
}

/** What a colleague has on their desk is theirs to decide. Holds it to the end of the story. */
async function needOwn(tx: Tx, reviewer: Reviewer, customerId: string): Promise<void> {
  const by = await hold(tx, customerId);
  if (by && by !== reviewer.userId) throw Refusal.because('claimed_by_another', { cure: 'reload' });
  await demandNotOwn(tx, reviewer, customerId);
}

/** Holds an account to the end of the story. Returns who has it on their desk. Refuses `not_yours` for what is no customer's account. */
async function hold(tx: Tx, customerId: string): Promise<string | null> {
  const [held] = await tx.$queryRaw<{ by: string | null }[]>`
    select claimed_by_id as by from customer where organization_id = ${customerId}::uuid for update`;
  if (!held) throw Refusal.because('not_yours');
  return held.by;
}

/** Puts an account one has taken back. */
export async function release(reviewer: Reviewer, { customerId }: z.output<typeof claimShape>): Promise<void> {
  await transaction(async (tx) => {
    await hold(tx, customerId);
    const put = await tx.customer.updateMany({
      where: { organizationId: customerId, claimedById: reviewer.userId },
      data: { claimedById: null, claimedAt: null },
    });
    if (put.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    await record(tx, reviewer, {
      action: 'customer.release',
      subject: 'customer',
      subjectId: customerId,
      organizationId: customerId,
    });
  });
}

/** The customer changes its numbers; what was decided about its account is looked at again. Source: domain fact 7.7. */
export async function saveNumbers(member: Member, fields: CompanyNumbers): Promise<void> {
  const { organizationId } = member;
  const after = kept(fields);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from customer where organization_id = ${organizationId}::uuid for update`;
    const before = await tx.customer.findUnique({ where: { organizationId } });
    if (!before) throw Refusal.because('not_yours');
    const same = (Object.keys(after) as (keyof typeof after)[]).every((key) => before[key] === after[key]);
    if (same) return;
    await refuseIfChanged(tx, member, numbersTrail(organizationId));
    await move(tx, member, 'change', organizationId);
    await keepNumbers(tx, member, before, after);
  });
}
