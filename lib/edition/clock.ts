import sql from 'sql-template-tag';
import { clock } from '@/lib/actor';
import { binding } from '@/lib/agreement-standing/standing';
import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { factOf } from '@/lib/letter/fact';
import { batch, eachDue } from '@/lib/worker/each-due';
import type { Changes } from './schema';
import { tellOf } from './tell';
import { type CalledVersion, isOpen, listCalled, unreminded, unsigned } from './versions';

/** How many days before a version's day those who have not accepted it are reminded. Source: SPEC 5. */
const reminderDays = [14, 3, 0] as const;

/**
 * Calls each organization that accepted an earlier version, and must accept this one: once, whoever else is at it and whenever this one
 * stops. Whoever has accepted it before is called without a letter. Returns how many were told.
 */
export async function tellOfVersions(): Promise<number> {
  let told = 0;
  for (const version of await listCalled())
    told += await eachDue(
      'tell of a version',
      (last) => due(version, last),
      ({ id }) => call(version, id),
    );
  return told;
}

function due({ id }: CalledVersion, last: string | null) {
  return db.$queryRaw<{ id: string }[]>(sql`
    select o.id from organization o join agreement a on a.id = ${id}::uuid
    where ${mustBeCalled} and (${last}::uuid is null or o.id > ${last}::uuid)
      and not exists (select from version_call c where c.agreement_id = a.id and c.organization_id = o.id)
    order by o.id limit ${batch}`);
}

const mustBeCalled = sql`
  o.closed_at is null and a.withdrawn_at is null
  and a.must_sign in ('everybody', case o.kind when 'reseller' then 'resellers'::must_sign when 'provider' then 'providers' end)
  and exists (select from signature s join agreement e on e.id = s.agreement_id
    where s.organization_id = o.id and ${binding} and e.kind = a.kind and e.withdrawn_at is null and e.effective_from < a.effective_from)`;

// The row and its letters in one transaction: after a halt nobody is told twice, and nobody left out.
function call(version: CalledVersion, organizationId: string): Promise<boolean> {
  return transaction(async (tx) => {
    const [made] = await tx.$queryRaw<{ id: string; waits: boolean }[]>(sql`
      with c as (
        insert into version_call (id, agreement_id, organization_id, told_at)
        select gen_random_uuid(), a.id, o.id, ${now()} from organization o join agreement a on a.id = ${version.id}::uuid
        where o.id = ${organizationId}::uuid and ${mustBeCalled}
        on conflict do nothing returning id, agreement_id, organization_id)
      select c.id, ${unsigned(sql`c.organization_id`, sql`c.agreement_id`)} as waits from c`);
    if (!made?.waits) return false;
    await tellOf(tx, 'agreement-version-announced', version, { factId: made.id, organizationId, by: clock });
    return true;
  });
}

/** Reminds those who have not accepted 14 and 3 days before a version's day, and on it; not whom an operator reminded within a day. Returns how many organizations. */
export async function remindOfVersions(): Promise<number> {
  let reminded = 0;
  for (const version of await listCalled()) {
    const mark = reminderDays.filter((count) => after(version.effectiveFrom, -days(count)) <= now()).at(-1);
    if (mark === undefined) continue;
    const waiting = (last: string | null) =>
      db.$queryRaw<{ id: string }[]>(sql`
      select c.id from version_call c where ${passed(version, mark)} and (${last}::uuid is null or c.id > ${last}::uuid)
      order by c.id limit ${batch}`);
    reminded += await eachDue('remind of a version', waiting, ({ id }) => remind(version, mark, id));
  }
  return reminded;
}

// Who was told after a mark had passed heard of it then.
const passed = ({ id, effectiveFrom }: CalledVersion, mark: number) => sql`
  c.agreement_id = ${id}::uuid and (c.reminded_for is null or c.reminded_for > ${mark})
  and c.told_at < ${after(effectiveFrom, -days(mark))} and ${unsigned(sql`c.organization_id`, sql`c.agreement_id`)} and ${isOpen}`;

function remind(version: CalledVersion, mark: number, id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ organizationId: string; waits: boolean }[]>(sql`
      with before as (select c.id, ${unreminded()} as waits from version_call c where c.id = ${id}::uuid for update)
      update version_call c set reminded_for = ${mark}, reminded_at = case when before.waits then ${now()} else c.reminded_at end
      from before where c.id = before.id and ${passed(version, mark)}
      returning c.organization_id as "organizationId", before.waits`);
    if (!row?.waits) return false;
    const { organizationId } = row;
    const factId = factOf(`${id} reminded ${mark} days before`);
    await tellOf(tx, 'agreement-version-waits', version, { factId, organizationId, by: clock });
    return true;
  });
}

/** Tells those who were told of a version that it was taken back. Returns how many organizations. */
export async function recallVersions(): Promise<number> {
  const due = (last: string | null) =>
    db.$queryRaw<Recalled[]>(sql`
    select c.id, c.organization_id as "organizationId", a.id as "agreementId", a.version, a.title, a.effective_from as "effectiveFrom",
      e.changes
    from edition e join agreement a on a.id = e.agreement_id join version_call c on c.agreement_id = a.id
    where e.status = 'withdrawn' and c.recalled_at is null and (${last}::uuid is null or c.id > ${last}::uuid)
    order by c.id limit ${batch}`);
  return eachDue('tell that a version was taken back', due, ({ id, organizationId, agreementId, ...rest }) =>
    transaction(async (tx) => {
      const where = { id, recalledAt: null };
      const { count } = await tx.versionCall.updateMany({ where, data: { recalledAt: now() } });
      if (count === 0) return false;
      const version = { ...rest, id: agreementId };
      const factId = factOf(`${id} recalled`);
      await tellOf(tx, 'agreement-version-withdrawn', version, { factId, organizationId, by: clock });
      return true;
    }),
  );
}

type Recalled = {
  id: string;
  organizationId: string;
  agreementId: string;
  version: string;
  title: string;
  effectiveFrom: Date;
  changes: Changes;
};
