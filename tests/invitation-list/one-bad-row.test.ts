import { afterEach, expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import * as invitations from '@/lib/invitation/clock';
import { fixRow, sendReady } from '@/lib/invitation-list/commands';
import { invite, runsOutAt, sender } from '../support/invitations';
import { finished, foundIn, listOf, many, sentBy, tallyOf, uploaded } from '../support/lists';
import { poison } from '../support/poison';
import { noteRaised } from '../support/raised';

let heal: (() => Promise<unknown>) | null = null;

afterEach(async () => {
  await heal?.();
  heal = null;
});

const tag = () => Math.random().toString(36).slice(2, 9);
const fix = { company: '', country: '', partnerId: '', language: '' };

test('a row whose sending fails gets a verdict of its own, those after it leave, and it can be mended', async () => {
  const provider = await sender();
  const own = tag();
  const rows = many(5).map(({ email }) => ({ email: `${own}-${email}` }));
  const importId = await uploaded(provider, rows);
  heal = await poison('invitation', 'email', `${own}-ayu@toko-1.example`);
  await sendReady(provider, { importId });
  expect(await finished(importId)).toMatchObject({ status: 'sent', stopped: null });
  expect(await foundIn(importId)).toEqual(['2 sent', '3 failed  row_failed', '4 sent', '5 sent', '6 sent']);
  noteRaised(['row_failed']);
  expect(await tallyOf(importId)).toEqual({ sent: 4, failed: 1 });
  expect(await fixRow(provider, { importId, line: 3, ...fix, email: `${own}-other@toko.example` })).toBe('ready');
  await sendReady(provider, { importId });
  await finished(importId);
  expect(await tallyOf(importId)).toEqual({ sent: 5 });
  expect(await sentBy(provider)).toHaveLength(5);
});

test('a row that failed can be sent again as it is, once the fault is gone', async () => {
  const provider = await sender();
  const email = `${tag()}@toko.example`;
  const importId = await uploaded(provider, [{ email }]);
  heal = await poison('invitation_event', 'event', 'send');
  await sendReady(provider, { importId });
  await finished(importId);
  expect(await foundIn(importId)).toEqual(['2 failed  row_failed']);
  await heal();
  heal = null;
  await sendReady(provider, { importId });
  await finished(importId);
  expect(await foundIn(importId)).toEqual(['2 sent']);
});

test('a list of which every row fails comes to its end, and no job is left over', async () => {
  const provider = await sender();
  const own = tag();
  const importId = await uploaded(
    provider,
    many(30).map(({ email }) => ({ email: `${own}-${email}` })),
  );
  heal = await poison('invitation', 'sender_id', provider.organizationId);
  await sendReady(provider, { importId });
  await finished(importId);
  expect(await tallyOf(importId)).toEqual({ failed: 30 });
  expect(await listOf(importId)).toMatchObject({ status: 'sent' });
  // A job is taken away a moment after what it did.
  const left = async () =>
    (await pool.query('select 1 from graphile_worker.jobs where key = $1', [`list ${importId}`])).rows;
  await expect.poll(left, { timeout: 15_000 }).toEqual([]);
});

test('an invitation that cannot be ended keeps none of the others from its end', async () => {
  const provider = await sender();
  const [bad, good] = [await invite(provider), await invite(provider)];
  for (const id of [bad, good]) await runsOutAt(id, new Date(Date.now() - 1));
  heal = await poison('invitation', 'id', bad);
  expect(await invitations.expireDue()).toBeGreaterThanOrEqual(1);
  const statusOf = async (id: string) => (await db.invitation.findUniqueOrThrow({ where: { id } })).status;
  expect([await statusOf(bad), await statusOf(good)]).toEqual(['sent', 'expired']);
});

test('a reminder that cannot be written keeps none of the others from being written', async () => {
  const provider = await sender();
  const own = tag();
  const [bad, good] = [`bad@${own}.example`, `good@${own}.example`];
  for (const email of [bad, good]) await runsOutAt(await invite(provider, { email }), new Date(Date.now() + 3_600_000));
  heal = await poison('letter', 'address', bad);
  await invitations.remindDue();
  const reminded = (address: string) => db.letter.count({ where: { name: 'invitation-reminder', address } });
  expect([await reminded(bad), await reminded(good)]).toEqual([0, 1]);
});
