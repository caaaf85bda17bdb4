import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, now } from '@/lib/clock';
import { agent, demand } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { type Audience, announce } from '@/lib/letter/announce';
import type { ReminderStep } from '@/lib/letter/letters';
import { listGlobalAdmins, tellAdmins } from '@/lib/organization/admins';
import { type Reason, Refusal } from '@/lib/refusal';
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

/** Why a company cannot be reminded of what it lacks now; an empty list opens the door. */
export async function reasonsAgainstReminding(tx: Tx, member: Member, { aboutId, step }: Lack): Promise<Reason[]> {
  if (!step) return [{ code: 'lacks_nothing', cure: 'reload' }];
  if (!canBeTaken(step)) return [{ code: 'nothing_to_do_there' }];
  const where = { keeperId: member.organizationId, aboutId, step, at: { gt: after(now(), -remindedEvery) } };
  const last = await tx.lackReminder.findFirst({ where, select: { at: true } });
  return last ? [{ code: 'reminded_this_week', with: { day: last.at.toISOString() } }] : [];
}

/** What a story that reminds many tells of one: whom it has told already, and which other companies its letter speaks of as well. */
type Among = { audience?: Audience; also?: readonly string[] };

/** The same as a sentence of a story that reminds many. Returns the fact its letters tell. */
export async function remindOne(tx: Tx, member: Member, aboutId: string, among: Among = {}): Promise<string> {
  const lack = await lackOf(tx, member, aboutId);
  const { step } = lack;
  if (!step) throw Refusal.because('lacks_nothing', { cure: 'reload' });
  if (!canBeTaken(step)) throw Refusal.because('nothing_to_do_there');
  await refuseTwice(tx, member, { aboutId, step });
  const factId = await tellThem(tx, member, lack, step, among);
  const { organizationId } = member;
  const deed = { action: 'lack.remind', subject: 'organization', subjectId: aboutId, organizationId };
  await record(tx, member, { ...deed, after: { step } });
  return factId;
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

async function tellThem(tx: Tx, by: Member, lack: Lack, step: ReminderStep, among: Among): Promise<string> {
  const { aboutId, kind, company, invitationId } = lack;
  const { audience, also = [] } = among;
  const { name: partner } = await tx.organization.findUniqueOrThrow({ where: { id: by.organizationId } });
  const factId = crypto.randomUUID();
  const content = { partner, company, step, ...(invitationId ? { invitationId } : {}) };
  const news = { factId, organizationId: aboutId, by, party: kind, content };
  // Which other companies are meant as well is said to nobody but who is known to be an admin of them all.
  const [first] = also.length > 0 ? await listGlobalAdmins(tx, aboutId) : [];
  if (first && audience?.isNew(first.email)) {
    const to = { party: kind, address: first.email, locale: first.locale, organizationId: aboutId };
    await announce(tx, 'partner-reminds-you', {
      factId,
      by,
      to,
      content: { ...content, also: [...also] },
      alone: true,
    });
  }
  await tellAdmins(tx, 'partner-reminds-you', news, audience);
  return factId;
}
