import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { cancel, pause, prepare, resume, start } from '@/lib/bulk/commands';
import { deeds } from '@/lib/bulk/deeds';
import { doRow } from '@/lib/bulk/do-row';
import { lapseUnstarted } from '@/lib/bulk/job';
import { findJob, findOutcome } from '@/lib/bulk/queries';
import { days, freeze } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { draft, remind, revoke } from '@/lib/invitation/commands';
import { firstSent } from '@/lib/invitation/list';
import { caps } from '@/lib/letter/caps';
import {
  begun,
  choose,
  daysAgo,
  finished,
  jobOf,
  lettersAbout,
  outcomes,
  sameCustomerTwice,
  seen,
  sentBefore,
} from '../support/bulk';
import { expired, invite, sender, words } from '../support/invitations';
import { colleague, refusalOf } from '../support/people';

test('what is chosen is judged as the single action would be, and nothing is done before it is started', async () => {
  const { provider, ids } = await sentBefore(2);
  const drafted = await draft(provider, words());
  const late = await invite(provider);
  const another = await invite(await sender());
  const jobId = await choose(provider, 'remind', [...ids, drafted, late, another, randomUUID()]);
  expect(await jobOf(jobId)).toMatchObject({ status: 'ready', people: 2, size: 4, tally: { ready: 2, left_out: 2 } });
  expect(await outcomes(jobId)).toEqual(['ready', 'ready', 'left_out not_in_this_state', 'left_out reminded_lately']);
  expect(await refusalOf(choose(provider, 'remind', [another]))).toEqual(['nothing_selected']);
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([0, 0]);
});

test('reminding many writes one letter to each, and once for whatever is done again', async () => {
  const { provider, ids } = await sentBefore(3);
  const jobId = await begun(provider, 'remind', ids);
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 3 } });
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1, 1, 1]);
  const again = await choose(provider, 'remind', ids);
  expect(await outcomes(again)).toEqual(Array(3).fill('left_out reminded_lately'));
  expect(await refusalOf(start(provider, await seen(again)))).toEqual(['nothing_to_do']);
  expect((await findOutcome(jobId)).letters).toMatchObject({ sent: 0, waiting: 3, back: 0 });
});

test('one person invited twice gets one reminder that speaks of both', async () => {
  const { provider, ids, email } = await sameCustomerTwice();
  const jobId = await begun(provider, 'remind', ids);
  expect(await jobOf(jobId)).toMatchObject({ people: 1, tally: { ready: 1, along: 1 } });
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 2 } });
  const letters = await db.letter.findMany({ where: { address: email, name: 'invitation-reminder' } });
  expect(letters).toMatchObject([{ content: { others: 1 } }]);
  const reminded = await db.invitation.findMany({ where: { id: { in: ids } } });
  expect(reminded.every(({ remindedAt }) => remindedAt !== null)).toBe(true);
});

test('withdrawing both invitations of one person tells them once; a link of its own for each cannot be sent in one letter', async () => {
  const { provider, ids, email } = await sameCustomerTwice();
  expect(await outcomes(await choose(provider, 'resend', ids))).toEqual(['ready', 'left_out same_person']);
  const jobId = await begun(provider, 'withdraw', ids);
  await finished(jobId);
  expect(await outcomes(jobId)).toEqual(['done', 'done']);
  expect(await db.letter.count({ where: { address: email, name: 'invitation-revoked' } })).toBe(1);
  expect(await db.invitation.count({ where: { id: { in: ids }, status: 'revoked' } })).toBe(2);
});

test('sending many again gives each a new link, also those that ran out', async () => {
  const { provider, ids } = await sentBefore(2);
  await expired(ids[0] ?? '');
  const jobId = await begun(provider, 'resend', ids);
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 2 } });
  expect(await lettersAbout('provider-invitation', ids)).toEqual([2, 2]);
  expect(await db.invitation.count({ where: { id: { in: ids }, status: 'sent' } })).toBe(2);
});

test('a draft is thrown away with the others, and nobody is written to about it', async () => {
  const { provider, ids } = await sentBefore(1);
  const drafted = await draft(provider, words());
  const jobId = await begun(provider, 'withdraw', [...ids, drafted]);
  expect(await finished(jobId)).toMatchObject({ status: 'done', people: 1, tally: { done: 2 } });
  expect(await lettersAbout('invitation-revoked', [...ids, drafted])).toEqual([1, 0]);
});

test('a row that changed between the preview and its turn is left out, and the others are done', async () => {
  const { provider, ids } = await sentBefore(3);
  const jobId = await choose(provider, 'withdraw', ids);
  await revoke(provider, { invitationId: ids[1] ?? '', seen: 1 });
  await start(provider, await seen(jobId));
  expect(await finished(jobId)).toMatchObject({ status: 'done' });
  expect(await outcomes(jobId)).toEqual(['done', 'left_out not_in_this_state', 'done']);
});

test('what was sent again meanwhile is not sent a second time', async () => {
  const { provider, ids } = await sentBefore(1);
  const [one, other] = [await choose(provider, 'resend', ids), await choose(provider, 'resend', ids)];
  for (const jobId of [one, other]) await start(provider, await seen(jobId));
  for (const jobId of [one, other]) await finished(jobId);
  expect([await outcomes(one), await outcomes(other)].flat().toSorted()).toEqual(['done', 'left_out moved_on']);
  expect(await lettersAbout('provider-invitation', ids)).toEqual([2]);
});

test('a job rests where it was paused, and goes on for whoever lets it; ended, it keeps what is done', async () => {
  const { provider, ids } = await sentBefore(4);
  const jobId = await begun(provider, 'remind', ids);
  await pause(provider, await seen(jobId));
  await finished(jobId);
  // A worker that had the row in hand before it was paused lets it lie.
  const doing = { jobId, member: provider, deed: deeds.remind, asked: {} };
  await transaction((tx) => doRow(tx, doing, ids[0] ?? ''));
  expect(await jobOf(jobId)).toMatchObject({ status: 'paused', tally: { ready: 4 } });
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([0, 0, 0, 0]);
  const other = await colleague(provider, ['sales_agent']);
  await resume(other, await seen(jobId));
  expect(await jobOf(jobId)).toMatchObject({ status: 'running', byId: other.userId });
  await transaction((tx) => doRow(tx, { jobId, member: other, deed: deeds.remind, asked: {} }, ids[0] ?? ''));
  await cancel(provider, await seen(jobId));
  await finished(jobId);
  expect(await jobOf(jobId)).toMatchObject({ status: 'cancelled', tally: { done: 1, ready: 3 } });
  expect(await outcomes(jobId)).toEqual(['done', 'ready', 'ready', 'ready']);
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1, 0, 0, 0]);
});

test('who lost the role does nothing more: the job pauses and says why', async () => {
  const { provider, ids } = await sentBefore(2);
  const agent = await colleague(provider, ['sales_agent']);
  const jobId = await begun(agent, 'remind', ids);
  await db.membership.update({ where: { id: agent.membershipId }, data: { roles: [] } });
  expect(await finished(jobId)).toMatchObject({ status: 'paused', stopped: [{ code: 'agent_role_missing' }] });
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([0, 0]);
  await resume(provider, await seen(jobId));
  expect(await finished(jobId)).toMatchObject({ status: 'done', stopped: [], tally: { done: 2 } });
});

test('past the letters of a day a job pauses, and sends the rest when it is let go on', async () => {
  const { provider, ids } = await sentBefore(2);
  const usual = caps.organizationADay;
  const jobId = await begun(provider, 'remind', ids);
  caps.organizationADay = 0;
  expect(await finished(jobId)).toMatchObject({ status: 'paused', stopped: [{ code: 'letters_held_back' }] });
  caps.organizationADay = usual;
  await resume(provider, await seen(jobId));
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 2 } });
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1, 1]);
});

test('nobody without the role chooses many, nobody of another company touches a job, and nothing chosen is refused', async () => {
  const { provider, ids } = await sentBefore(1);
  expect(await refusalOf(choose(await colleague(provider, []), 'remind', ids))).toEqual(['agent_role_missing']);
  expect(await refusalOf(choose(provider, 'remind', []))).toEqual(['nothing_selected']);
  const jobId = await choose(provider, 'remind', ids);
  const stranger = await sender();
  expect(await findJob(stranger, jobId)).toBeNull();
  for (const deed of [start, pause, resume, cancel])
    expect(await refusalOf(deed(stranger, await seen(jobId)))).toEqual(['not_yours']);
  expect(await refusalOf(pause(provider, await seen(jobId)))).toEqual(['not_in_this_state']);
  await start(provider, await seen(jobId));
  expect(await refusalOf(pause(await colleague(provider, []), await seen(jobId)))).toEqual(['agent_role_missing']);
});

test('all that a list finds is taken by the list’s own statement; of very many, the first', async () => {
  const { provider, ids } = await sentBefore(3);
  await draft(provider, words());
  const all = { deed: 'remind' as const, which: 'found' as const, selected: [], shown: [] };
  const found = {
    first: (length: number) => firstSent(provider, { view: 'open' }, length),
    subject: 'id' as const,
  };
  const jobId = await prepare(provider, all, found);
  expect(await jobOf(jobId)).toMatchObject({ status: 'ready', size: 3, more: false, tally: { ready: 3 } });
  const items = await db.bulkItem.findMany({ where: { jobId }, orderBy: { place: 'asc' } });
  expect(items.map(({ subjectId }) => subjectId)).toEqual(ids.toReversed());
  const million = {
    first: () => sql`select gen_random_uuid() as id from generate_series(1, 10001)`,
    subject: 'id' as const,
  };
  const big = await prepare(provider, all, million);
  expect(await jobOf(big)).toMatchObject({ status: 'judging', size: 10_000, more: true });
  expect(await finished(big)).toMatchObject({ status: 'ready', size: 0, tally: {} });
});

test('what nobody starts within a day is given up', async () => {
  const { provider, ids } = await sentBefore(1);
  const jobId = await choose(provider, 'remind', ids);
  await lapseUnstarted();
  expect(await jobOf(jobId)).toMatchObject({ status: 'ready' });
  freeze(new Date(Date.now() + days(1) + 60_000));
  await lapseUnstarted();
  freeze(null);
  expect(await jobOf(jobId)).toMatchObject({ status: 'cancelled' });
});

test('one is reminded by hand as many are, and not twice within three days', async () => {
  const { provider, ids } = await sentBefore(1);
  const invitationId = ids[0] ?? '';
  await remind(provider, { invitationId, seen: 1 });
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1]);
  expect(await refusalOf(remind(provider, { invitationId, seen: 1 }))).toEqual(['reminded_lately']);
  expect(await refusalOf(remind(await sender(), { invitationId, seen: 1 }))).toEqual(['not_yours']);
  await daysAgo(ids);
  expect(await refusalOf(remind(provider, { invitationId, seen: 0 }))).toEqual(['moved_on']);
});
