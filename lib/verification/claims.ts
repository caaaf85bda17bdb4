import sql from 'sql-template-tag';
import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { demandNotOwn } from '@/lib/organization/own';
import { tellHolder } from '@/lib/organization/tell-holder';
import { Refusal } from '@/lib/refusal';
import { hold, note } from './case';
import { freeLapsed } from './clock';
import { claimNow } from './held';
import { workedOn } from './lifecycle';
import { demandPresent } from './present';
import { unclaimedByDue } from './queue';

/**
 * Takes a case for oneself, also one that was put off or that a colleague let lapse. Of two who reach for it, one gets it and the other
 * is told. Refuses `own_organization`, and `reviewer_absent` to who is away.
 */
export async function claim(reviewer: Reviewer, fields: { enrollmentId: string }): Promise<void> {
  await transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    const facts = await hold(tx, fields);
    const held = await claimNow(tx, reviewer, facts);
    if (held?.userId === reviewer.userId) return;
    if (held) throw Refusal.because('claimed_by_another', { cure: 'reload' });
    await demandNotOwn(tx, reviewer, facts.organizationId);
    if (!workedOn.includes(facts.status))
      throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status: facts.status } });
    await tx.snooze.deleteMany({ where: { enrollmentId: facts.id } });
    await tx.claim.create({ data: { enrollmentId: facts.id, userId: reviewer.userId, at: now(), actedAt: now() } });
    await note(tx, reviewer, 'claim', facts);
  });
}

/**
 * A lead takes over what a colleague has (`heldBy`, as the page showed), who is told. Refuses `role_missing`, `own_organization`, and `moved_on`
 * when somebody else has it by now.
 */
export async function takeOver(reviewer: Reviewer, fields: { enrollmentId: string; heldBy: string }): Promise<void> {
  demand(lead, null, reviewer);
  await transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    const facts = await hold(tx, fields);
    const held = await tx.claim.findUnique({ where: { enrollmentId: facts.id } });
    if (held?.userId === reviewer.userId) return;
    if (held?.userId !== fields.heldBy) throw Refusal.because('moved_on', { cure: 'reload' });
    await demandNotOwn(tx, reviewer, facts.organizationId);
    await tx.claim.update({
      where: { enrollmentId: facts.id },
      data: { userId: reviewer.userId, at: now(), actedAt: now() },
    });
    await note(tx, reviewer, 'take_over', facts, { heldBy: held.userId });
    const { company, reference, id } = facts;
    await tellHolder(tx, reviewer, held.userId, { company, reference, place: 'cases', id });
  });
}

/** Gives one's own case back. Giving back what nobody has changes nothing. */
export async function release(reviewer: Reviewer, fields: { enrollmentId: string }): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, fields);
    const held = await tx.claim.findUnique({ where: { enrollmentId: facts.id } });
    if (!held) return;
    if (held.userId !== reviewer.userId) throw Refusal.because('claimed_by_another', { cure: 'reload' });
    await tx.claim.delete({ where: { enrollmentId: facts.id } });
    await note(tx, reviewer, 'release', facts);
  });
}

/**
 * Takes the unclaimed case that is due first for this reviewer; its id, or null when none waits. Each goes to one of many who ask at
 * once; what colleagues let lapse is among them. A case they proposed to refuse, or of an organization they belong to, waits for somebody else.
 */
export async function claimNext(reviewer: Reviewer): Promise<string | null> {
  await freeLapsed();
  return transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    for (;;) {
      const { next, taken } = await takeNext(tx, reviewer);
      if (!next) return null;
      if (!taken) continue;
      await note(tx, reviewer, 'claim', taken);
      return taken.id;
    }
  });
}

type Taken = { id: string; organizationId: string };

// Who comes a moment after another's commit may still read the case as free; the claim's key then refuses, and the next look is newer.
async function takeNext(tx: Tx, reviewer: Reviewer): Promise<{ next: string | null; taken: Taken | null }> {
  const [found] = await tx.$queryRaw<{ next: string | null; taken: string | null; organizationId: string | null }[]>(
    nextCase(reviewer),
  );
  const { next = null, taken = null, organizationId = null } = found ?? {};
  return { next, taken: taken && organizationId ? { id: taken, organizationId } : null };
}

const nextCase = ({ userId }: Reviewer, { where, order } = unclaimedByDue()) => sql`
    with next as materialized (
      select id, organization_id from enrollment e
      where ${where} and not exists (
          select 1 from proposal where enrollment_id = e.id and proposed_by_id = ${userId}::uuid)
        and not exists (select 1 from membership m where m.organization_id = e.organization_id and m.user_id = ${userId}::uuid
          and m.joined_at is not null and m.disabled_at is null)
      ${order} limit 1 for update skip locked
    ), taken as (
      insert into claim (enrollment_id, user_id, at, acted_at) select id, ${userId}::uuid, ${now()}::timestamptz, ${now()}::timestamptz from next
      on conflict do nothing returning enrollment_id
    )
    select (select id from next) as next, (select enrollment_id from taken) as taken,
      (select organization_id from next) as "organizationId"`;
