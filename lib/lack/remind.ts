import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, now } from '@/lib/clock';
import { agent, demand } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import type { ReminderStep } from '@/lib/letter/letters';
import { tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { type Lack, lackOf } from './lack';
import { remindedEvery } from './reminders';
import type { Reminding } from './schema';
import { canBeTaken } from './steps';

/**
 * Reminds the Global admins of a reseller or customer of the step they have not taken, by a letter that names it and leads to it: once a week
 * for each step, whoever presses. Refuses `not_yours`, `lacks_nothing`, `nothing_to_do_there` where they could do nothing, `reminded_this_week`.
 */
export async function remind(member: Member, { aboutId }: Reminding): Promise<void> {
  demand(agent, null, member);
  await countTry('remind_partner', member.organizationId);
  await transaction((tx) => remindOne(tx, member, aboutId));
}

/** The same as a sentence of a story that reminds many. */
export async function remindOne(tx: Tx, member: Member, aboutId: string): Promise<void> {
  const lack = await lackOf(tx, member, aboutId);
  const { step } = lack;
  if (!step) throw Refusal.because('lacks_nothing', { cure: 'reload' });
  if (!canBeTaken(step)) throw Refusal.because('nothing_to_do_there');
  await refuseTwice(tx, member, { aboutId, step });
  await tellThem(tx, member, lack, step);
  const { organizationId } = member;
  const deed = { action: 'lack.remind', subject: 'organization', subjectId: aboutId, organizationId };
  await record(tx, member, { ...deed, after: { step } });
}

// Of two who press at once one row is written, and one letter.
async function refuseTwice(tx: Tx, { organizationId, userId }: Member, about: { aboutId: string; step: ReminderStep }) {
  const { aboutId, step } = about;
  const at = now();
  const written = await tx.$queryRaw<unknown[]>(sql`
    insert into lack_reminder as r (keeper_id, about_id, step, by_id, at)
    values (${organizationId}::uuid, ${aboutId}::uuid, ${step}, ${userId}::uuid, ${at})
    on conflict (keeper_id, about_id, step) do update set by_id = excluded.by_id, at = excluded.at
      where r.at <= ${after(at, -remindedEvery)} returning 1`);
  if (written.length > 0) return;
  const where = { keeperId_aboutId_step: { keeperId: organizationId, aboutId, step } };
  const { at: day } = await tx.lackReminder.findUniqueOrThrow({ where });
  throw Refusal.because('reminded_this_week', { with: { day: day.toISOString() } });
}

async function tellThem(tx: Tx, by: Member, { aboutId, kind, company, invitationId }: Lack, step: ReminderStep) {
  const { name: partner } = await tx.organization.findUniqueOrThrow({ where: { id: by.organizationId } });
  await tellAdmins(tx, 'partner-reminds-you', {
    factId: crypto.randomUUID(),
    organizationId: aboutId,
    content: { partner, company, step, ...(invitationId ? { invitationId } : {}) },
    by,
    party: kind,
  });
}
