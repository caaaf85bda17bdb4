import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { prepare, start } from '@/lib/bulk/commands';
import { hold, move } from '@/lib/bulk/move';
import type { DeedName } from '@/lib/bulk/schema';
import { after, days, now } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { draftForCustomer, send } from '@/lib/invitation/commands';
import { work } from '../emails/post-office';
import { invite, partners, sender, words } from './invitations';
import { noteRaised } from './raised';

const nothingFound = { first: () => sql`select null::uuid as id where false`, subject: 'id' as const };

/** Chooses these rows to do one thing to them. Returns the job's id. */
export function choose(member: Member, deed: DeedName, ids: readonly string[]): Promise<string> {
  return prepare(member, { deed, which: 'ticked', selected: [...ids], shown: [] }, nothingFound);
}

/** The same, and starts it. */
export async function begun(member: Member, deed: DeedName, ids: readonly string[]): Promise<string> {
  const jobId = await choose(member, deed, ids);
  await start(member, await seen(jobId));
  return jobId;
}

/** A job as its page shows it. */
export async function seen(jobId: string) {
  return { jobId, seen: (await jobOf(jobId)).version };
}

export async function jobOf(id: string) {
  const job = await db.bulkJob.findUniqueOrThrow({ where: { id } });
  noteRaised((job.stopped as { code: string }[]).map(({ code }) => code));
  return job;
}

/** Works until nothing of a job is under way. */
export async function finished(jobId: string) {
  for (let job = await jobOf(jobId); job.status === 'running' || job.status === 'judging'; job = await jobOf(jobId))
    await work('do_bulk');
  return jobOf(jobId);
}

/** What came of each row, as it was chosen: "outcome code". */
export async function outcomes(jobId: string): Promise<string[]> {
  const rows = await db.bulkItem.findMany({ where: { jobId }, orderBy: { place: 'asc' } });
  return rows.map(({ outcome, reason }) => {
    const code = reason && typeof reason === 'object' && 'code' in reason ? `${reason.code}` : null;
    if (code) noteRaised([code]);
    return code ? `${outcome} ${code}` : outcome;
  });
}

/** So many invitations of one provider, sent four days ago. */
export async function sentBefore(count: number): Promise<{ provider: Member; ids: string[] }> {
  const provider = await sender();
  const ids: string[] = [];
  for (let number = 0; number < count; number++) ids.push(await invite(provider));
  await daysAgo(ids);
  return { provider, ids };
}

/** Two invitations of one customer, by a provider with two of its resellers, sent four days ago. */
export async function sameCustomerTwice() {
  const first = await partners();
  const second = await partners('ID', { by: first.provider });
  const { partnerId: _, ...fields } = words();
  const ids: string[] = [];
  for (const { partnershipId } of [first, second]) {
    const invitationId = await draftForCustomer(first.provider, { ...fields, partnershipId });
    await send(first.provider, { invitationId, seen: 0 });
    ids.push(invitationId);
  }
  await daysAgo(ids);
  return { provider: first.provider, ids, email: fields.email };
}

/** Lets four days have passed since these were sent, and an hour since anybody was written to. */
export async function daysAgo(ids: readonly string[]): Promise<void> {
  await db.invitation.updateMany({ where: { id: { in: [...ids] } }, data: { sentAt: after(now(), -days(4)) } });
  await pool.query('update letter set letter_box = null where letter_box is not null');
}

/** How many letters of this name were written about each of these invitations. */
export async function lettersAbout(name: string, ids: readonly string[]): Promise<number[]> {
  const { rows } = await pool.query<{ id: string; count: number }>(
    `select i.id, (select count(*)::int from letter where name = $1 and content ->> 'invitationId' = i.id) as count
     from unnest($2::text[]) with ordinality i (id, place) order by i.place`,
    [name, ids],
  );
  return rows.map(({ count }) => count);
}

/** A job for each thing its people do with one, and the version of it on its page. */
export async function jobsToPress(member: Member) {
  const one = async () => {
    const jobId = await choose(member, 'resend', [await invite(member)]);
    return { jobId, seen: `${(await jobOf(jobId)).version}` };
  };
  return { start: await one(), pause: await one(), resume: await pausedJob(member, await one()), cancel: await one() };
}

// Begun and paused in one transaction: no worker does it meanwhile.
async function pausedJob(member: Member, { jobId }: { jobId: string }) {
  await transaction(async (tx) => {
    await move(tx, member, 'start', await hold(tx, jobId));
    await move(tx, member, 'pause', await hold(tx, jobId));
  });
  return { jobId, seen: `${(await jobOf(jobId)).version}` };
}
