import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { importOffers, type OfferLine, readOffer } from '@/lib/order/offers';
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
  [{ name: '<b>Mail</b>' }, 'name'],
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
