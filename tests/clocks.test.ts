import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import * as accesses from '@/lib/admin-access/clock';
import { days, freeze } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { closeOverdue } from '@/lib/enrollment/clock';
import * as transfers from '@/lib/location-transfer/clock';
import { place } from '@/lib/order/commands';
import { renewDue } from '@/lib/order/subscriptions';
import { endDue } from '@/lib/partnership/clock';
import { giveNotice } from '@/lib/partnership/commands';
import { eachDue } from '@/lib/worker/each-due';
import { eachOne, tasks } from '@/scripts/worker-tasks';
import { offer, ordering, trio } from './support/customers';
import { notice, partners } from './support/invitations';
import { poison } from './support/poison';
import { bring, cast } from './support/story';
import { transferAsked } from './support/transfers';

let heal: (() => Promise<unknown>) | null = null;

afterEach(async () => {
  freeze(null);
  await heal?.();
  heal = null;
});

const past = (count: number) => new Date(Date.now() - days(count));

/** What stands first by id, and so is met first. */
const headFirst = (ids: string[]) => ids.toSorted();

test('a partnership that cannot be ended keeps none of the others from its end', async () => {
  const pairs = [await partners(), await partners()];
  const [bad = '', good = ''] = headFirst(pairs.map(({ partnershipId }) => partnershipId));
  for (const { reseller, partnershipId } of pairs) await giveNotice(reseller, { partnershipId, seen: 1, ...notice });
  await db.partnership.updateMany({ where: { id: { in: [bad, good] } }, data: { endsAt: past(1) } });
  heal = await poison('partnership', 'id', bad);
  await endDue();
  const statusOf = async (id: string) => (await db.partnership.findUniqueOrThrow({ where: { id } })).status;
  expect([await statusOf(bad), await statusOf(good)]).toEqual(['ending', 'ended']);
});

test('an access that cannot be ended or reminded of keeps none of the others from either', async () => {
  const pairs = [await partners('ID', { length: 'days_180' }), await partners('ID', { length: 'days_180' })];
  const of = pairs.map(({ partnershipId }) => partnershipId);
  const rows = await db.adminAccess.findMany({ where: { partnershipId: { in: of } }, orderBy: { id: 'asc' } });
  const [bad = '', good = ''] = rows.map(({ id }) => id);
  const until = (at: Date) => db.adminAccess.updateMany({ where: { id: { in: [bad, good] } }, data: { until: at } });
  const reminded = () => db.letter.findMany({ where: { name: 'admin-access-ends-soon' }, select: { content: true } });
  const pairOfBad = rows[0]?.partnershipId ?? '';
  heal = await poison('letter', "content ->> 'partnershipId'", pairOfBad);
  freeze(new Date(Date.now() + days(160)));
  await accesses.remindOfEnds();
  freeze(null);
  expect((await reminded()).filter(({ content }) => JSON.stringify(content).includes(pairOfBad))).toEqual([]);
  expect(await reminded()).not.toEqual([]);
  await heal();
  await until(past(1));
  heal = await poison('admin_access', 'id', bad);
  await accesses.expireDue();
  const statusOf = async (id: string) => (await db.adminAccess.findUniqueOrThrow({ where: { id } })).status;
  expect([await statusOf(bad), await statusOf(good)]).toEqual(['granted', 'expired']);
});

test('a request for a location that cannot be ended keeps none of the others from its end', async () => {
  const [bad = '', good = ''] = headFirst([(await transferAsked()).transferId, (await transferAsked()).transferId]);
  await db.locationTransfer.updateMany({ where: { id: { in: [bad, good] } }, data: { expiresAt: past(1) } });
  heal = await poison('location_transfer', 'id', bad);
  await transfers.expireDue();
  const statusOf = async (id: string) => (await db.locationTransfer.findUniqueOrThrow({ where: { id } })).status;
  expect([await statusOf(bad), await statusOf(good)]).toEqual(['requested', 'expired']);
});

test('an enrollment that cannot be closed keeps none of the others from its close', async () => {
  const ids = [await bring(await cast(), 'needs_action'), await bring(await cast(), 'needs_action')];
  const [bad = '', good = ''] = headFirst(ids);
  await db.enrollment.updateMany({ where: { id: { in: ids } }, data: { movedAt: past(31) } });
  heal = await poison('enrollment', 'id', bad);
  await closeOverdue();
  const statusOf = async (id: string) => (await db.enrollment.findUniqueOrThrow({ where: { id } })).status;
  expect([await statusOf(bad), await statusOf(good)]).toEqual(['needs_action', 'closed']);
});

test('a subscription that cannot be renewed keeps none of the others from its next term', async () => {
  const [all, offerId] = [await trio(), await offer()];
  for (const quantity of [1, 2]) await place(ordering(all.provider), wish(all, offerId, quantity));
  const rows = await db.subscription.findMany({ where: { customerId: all.customerId }, orderBy: { id: 'asc' } });
  const [bad = '', good = ''] = rows.map(({ id }) => id);
  await db.subscription.updateMany({ where: { id: { in: [bad, good] } }, data: { renewsAt: past(1) } });
  heal = await poison('subscription', 'id', bad);
  await renewDue();
  const renewsAt = async (id: string) => (await db.subscription.findUniqueOrThrow({ where: { id } })).renewsAt;
  expect(Number(await renewsAt(bad))).toBeLessThan(Date.now());
  expect(Number(await renewsAt(good))).toBeGreaterThan(Date.now());
});

function wish({ customerId, reseller }: Awaited<ReturnType<typeof trio>>, offerId: string, quantity: number) {
  const shown = { priceMinor: 1250, term: 'month' as const };
  const to = { customerId, resellerId: reseller.organizationId, offerId };
  return { ...to, key: randomUUID(), quantity, record: 'yes' as const, shown };
}

test('however many rows fail at the head of a clock, the one behind them has its turn', async () => {
  const rows = Array.from({ length: 501 }, (_, place) => ({ id: `${place}`.padStart(5, '0') }));
  const due = async (last: string | null) => rows.filter(({ id }) => last === null || id > last).slice(0, 500);
  const deed = async ({ id }: { id: string }) => {
    if (id !== '00500') throw new Error('a fault nobody foresaw');
    return true;
  };
  expect(await eachDue('try', due, deed)).toBe(1);
});

test('a clock that fails keeps none of the others of its task from its turn, and fails the task', async () => {
  const ran: string[] = [];
  const story = eachOne({
    first: async () => Promise.reject(new Error('gone')),
    second: async () => void ran.push('second'),
  });
  await expect(story).rejects.toThrow('These clocks failed: first.');
  expect(ran).toEqual(['second']);
});

test('of what is forgotten by the hour, one kind that cannot be keeps none of the others', async () => {
  const email = `${randomUUID()}@forgotten.example`;
  const person = { email, firstName: 'Budi', lastName: 'Santoso', locale: 'id', timeZone: 'Asia/Jakarta' };
  const asked = { ...person, passwordHash: 'none', organization: 'PT Maju', countryIso2: 'ID', createdAt: past(2) };
  await db.askedAccount.create({ data: asked });
  await db.$executeRaw`insert into form_answer (id, at) values (${randomUUID()}, ${past(3)})`;
  await pool.query(`
    create function keeps_forms() returns trigger language plpgsql as $$ begin raise exception 'a fault nobody foresaw'; end $$;
    create trigger keeps_forms before delete on form_answer for each row execute function keeps_forms()`);
  heal = () => pool.query('drop trigger keeps_forms on form_answer; drop function keeps_forms()');
  const told = Promise.resolve(tasks.forget_forms?.({}, {} as never));
  await expect(told).rejects.toThrow('These clocks failed: forms.');
  expect(await db.askedAccount.count({ where: { email } })).toBe(0);
});
