import sql from 'sql-template-tag';
import { type Actor, clock, type Member, type Operator } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { factOf } from '@/lib/letter/fact';
import { Refusal } from '@/lib/refusal';
import { batch, eachDue } from '@/lib/worker/each-due';
import { giveJob } from '@/lib/worker/job';
import { stateOf } from './board';
import { tellOf } from './tell';
import { aDayAgo, type CalledVersion, findCalled, isOpen, unreminded, unsigned } from './versions';

type Ask = { agreementId: string };

/** A member goes on to read what changes: for the board, that somebody of theirs has opened it. */
export async function openChanges(member: Member, { agreementId }: Ask): Promise<void> {
  const { organizationId } = member;
  await transaction(async (tx) => {
    const where = { agreementId, organizationId, openedAt: null };
    const { count } = await tx.versionCall.updateMany({ where, data: { openedAt: now() } });
    const deed = { action: 'agreement.open', subject: 'agreement', subjectId: agreementId, organizationId };
    if (count > 0) await record(tx, member, deed);
  });
}

/** Reminds one organization by letter. Refuses `reminded_today` within a day of the last time, and `moved_on` once it has accepted. */
export async function remindOne(operator: Operator, ask: Ask & { organizationId: string }): Promise<void> {
  const version = await needCalled(ask.agreementId);
  await transaction(async (tx) => {
    const { organizationId, agreementId } = ask;
    const where = { agreementId_organizationId: { agreementId, organizationId } };
    const row = await tx.versionCall.findUnique({ where });
    if (!row) throw Refusal.because('not_yours');
    const letters = await remind(tx, operator, version, row.id);
    if (letters === null) {
      const { remindedAt } = await tx.versionCall.findUniqueOrThrow({ where });
      if (remindedAt && remindedAt > aDayAgo()) throw Refusal.because('reminded_today');
      throw Refusal.because('moved_on', { cure: 'reload' });
    }
    const deed = { action: 'agreement.remind', subject: 'agreement', subjectId: agreementId, organizationId };
    await record(tx, operator, { ...deed, after: { letters } });
  });
}

/** Has the worker remind all that are silent. */
export async function remindSilent(operator: Operator, { agreementId }: Ask): Promise<void> {
  await needCalled(agreementId);
  await transaction(async (tx) => {
    await giveJob(tx, 'remind_of_version', { agreementId });
    const deed = {
      action: 'agreement.remind_silent',
      subject: 'agreement',
      subjectId: agreementId,
      organizationId: null,
    };
    await record(tx, operator, deed);
  });
}

/** What the worker does of it: organization by organization, so that a halt leaves nobody out and reminds nobody twice. */
export async function remindAllSilent(agreementId: string): Promise<number> {
  const version = await findCalled(agreementId);
  if (!version) return 0;
  const due = (last: string | null) =>
    db.$queryRaw<{ id: string }[]>(sql`
    select c.id from version_call c where c.agreement_id = ${agreementId}::uuid and ${stateOf} = 'silent' and ${unreminded()} and ${isOpen}
      and (${last}::uuid is null or c.id > ${last}::uuid)
    order by c.id limit ${batch}`);
  return eachDue('remind of a version', due, ({ id }) =>
    transaction(async (tx) => (await remind(tx, clock, version, id)) !== null),
  );
}

async function needCalled(agreementId: string): Promise<CalledVersion> {
  const version = await findCalled(agreementId);
  if (!version) throw Refusal.because('moved_on', { cure: 'reload' });
  return version;
}

/** Writes to one organization, unless it was reminded within the last day or has accepted. Returns to how many people; null to nobody. */
async function remind(tx: Tx, by: Actor, version: CalledVersion, id: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ organizationId: string }[]>(sql`
    update version_call c set reminded_at = ${now()} where c.id = ${id}::uuid and ${unreminded()}
      and ${unsigned(sql`c.organization_id`, sql`c.agreement_id`)} and ${isOpen}
    returning c.organization_id as "organizationId"`);
  if (!row) return null;
  const factId = factOf(`${id} reminded at ${now().toISOString()}`);
  return tellOf(tx, 'agreement-version-waits', version, { factId, ...row, by });
}
