import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listOffers } from '@/lib/order/catalogue';
import { place } from '@/lib/order/commands';
import { type OfferLine, readOffer } from '@/lib/order/offer-line';
import { importOffers } from '@/lib/order/offers';
import { cancel } from '@/lib/order/subscriptions';
import { ordering, trio } from '../support/customers';
import { refusalOf } from '../support/people';
import { operator } from '../support/providers';

const regions = new Map([
  ['APAC', new Set(['USD'])],
  ['JAPAN', new Set(['JPY'])],
]);

const line: OfferLine = {
  code: 'MAIL-BASIC',
  name: 'Mail',
  description: '',
  region: 'APAC',
  currency: 'USD',
  price: '4.50',
  term: 'month',
  min: '',
  max: '',
};

test.each([
  [{}, 450],
  [{ price: '4' }, 400],
  [{ region: 'japan', currency: 'jpy', price: '500' }, 500],
  [{ region: 'JAPAN', currency: 'JPY', price: '500.5' }, 'price'],
  [{ price: '4,50' }, 'price'],
  [{ price: '-1' }, 'price'],
  [{ price: '4.505' }, 'price'],
  [{ currency: 'EUR' }, 'currency'],
  [{ region: 'MARS' }, 'region'],
  [{ term: 'week' }, 'term'],
  [{ code: 'mail basic' }, 'code'],
  [{ name: '<b>Mail</b>' }, 450],
  [{ name: 'Mail\ue000' }, 'name'],
  [{ min: '5', max: '4' }, 'max'],
  [{ min: '0' }, 'min'],
] as [Partial<OfferLine>, number | string][])('a line with %j gives %j', (more, expected) => {
  const offer = readOffer({ ...line, ...more }, regions);
  expect(typeof offer === 'string' ? offer : offer.priceMinor).toBe(expected);
});

const file = (...lines: string[]) => ({
  file: {
    name: 'offers.csv',
    bytes: Buffer.from(['code;name;region;currency;price;term', ...lines].join('\r\n')),
  },
});

test('a file is imported whole or not at all, and again it changes what is there', async () => {
  const by = await operator();
  expect(await refusalOf(importOffers(by, file('A1;Mail;APAC;USD;4.50;month', 'A2;;APAC;USD;1;month')))).toEqual([
    'offer_line_wrong',
  ]);
  expect(await db.offer.count({ where: { code: 'A1' } })).toBe(0);
  await importOffers(by, file('A1;Mail;APAC;USD;4.50;month'));
  await importOffers(by, file('A1;Mail;APAC;USD;5.00;month'));
  const offers = await db.offer.findMany({ where: { code: 'A1' } });
  expect(offers.map(({ priceMinor }) => priceMinor)).toEqual([500]);
});

test('of many wrong lines twenty are said one by one, and how many more there are', async () => {
  const lines = Array.from({ length: 23 }, (_, number) => `B${number};;APAC;USD;1;month`);
  const refusal = await importOffers(await operator(), file(...lines)).catch((thrown) => thrown);
  expect(refusal.reasons).toHaveLength(21);
  expect(refusal.reasons[20]).toMatchObject({ code: 'offer_lines_more', with: { count: 3 } });
});

test('the term of an offer stays while a subscription runs by it; the line is named, and nothing of the file is imported', async () => {
  const [by, all] = [await operator(), await trio()];
  await importOffers(by, file('RUNS;Mail;APAC;USD;4.50;month', 'IDLE;Mail;APAC;USD;4.50;month'));
  const { id: offerId } = await db.offer.findFirstOrThrow({ where: { code: 'RUNS' } });
  const shown = { priceMinor: 450, term: 'month' } as const;
  const wish = { customerId: all.customerId, resellerId: all.reseller.organizationId, offerId, quantity: 1, shown };
  await place(ordering(all.provider), { ...wish, record: 'yes', key: randomUUID() });
  const yearly = file('IDLE;Mail;APAC;USD;45;year', 'RUNS;Mail;APAC;USD;45;year');
  const refusal = await importOffers(by, yearly).catch((thrown) => thrown);
  expect(refusal.reasons).toEqual([{ code: 'offer_line_wrong', with: { line: 3, problem: 'runs' } }]);
  expect(await db.offer.count({ where: { code: { in: ['RUNS', 'IDLE'] }, term: 'year' } })).toBe(0);
  await importOffers(by, file('RUNS;Mail;APAC;USD;5.00;month'));
  const { id: subscriptionId } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  await cancel(all.provider, { subscriptionId, seen: 1, message: undefined });
  expect(await importOffers(by, yearly)).toBe(2);
});

test('the catalogue is leafed through by region and name, none twice and none left out', async () => {
  const by = await operator();
  await importOffers(by, file(...['C', 'A', 'B'].map((name) => `PAGE-${name};${name};BRAZIL;USD;1;month`)));
  const codes: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listOffers(by, { after }, 2);
    codes.push(...page.rows.map(({ id }) => id));
    after = page.next;
  }
  const all = await db.offer.findMany();
  expect(codes.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  const own = all.filter(({ code }) => code.startsWith('PAGE-')).toSorted((a, b) => a.name.localeCompare(b.name));
  expect(codes.filter((id) => own.some((offer) => offer.id === id))).toEqual(own.map(({ id }) => id));
});
