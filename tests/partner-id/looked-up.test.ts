import { expect, test } from 'vitest';
import { lookUp } from '@/lib/partner-id/looked-up';

const place = (partnerId: string, kind: 'global' | 'location', countryIso2: string, closedAt: Date | null = null) => ({
  partnerId,
  kind,
  countryIso2,
  closedAt,
});
const places = [
  place('4000001', 'global', 'GB'),
  place('4000002', 'location', 'GB'),
  place('4000003', 'location', 'FR'),
  place('4000004', 'location', 'FR', new Date(0)),
  place('4000005', 'location', 'FR'),
];

test('a global PartnerID offers its open locations in the country of the work account, and none of another', () => {
  const found = lookUp(places, 'FR', '4000001');
  expect(found).toMatchObject({ found: 'global', matching: [{ partnerId: '4000003' }, { partnerId: '4000005' }] });
  expect(lookUp(places, 'DE', '4000001')).toMatchObject({ found: 'global', matching: [] });
});

test('a location is found as it is; one of another country leads to those of the work account’s, if there are any', () => {
  expect(lookUp(places, 'FR', '4000003')).toMatchObject({ found: 'location', matching: [] });
  expect(lookUp(places, 'FR', '4000002')).toMatchObject({
    found: 'location',
    place: { countryIso2: 'GB' },
    matching: [{ partnerId: '4000003' }, { partnerId: '4000005' }],
  });
  expect(lookUp(places, 'DE', '4000002')).toMatchObject({ found: 'location', matching: [] });
});

test.each(['MPN ID 4000003', '4,000,003', ' 4000003 ', 'PartnerID: 4000003'])('%s is read as it was meant', (typed) => {
  expect(lookUp(places, 'FR', typed)).toMatchObject({ found: 'location', place: { partnerId: '4000003' } });
});

test('a number the membership account does not hold is unknown', () => {
  expect(lookUp(places, 'FR', '9999999')).toEqual({ found: 'unknown', partnerId: '9999999' });
});

test.each(['', '123', '0000001', 'Cendana', '40000031', '<b>', '\ud800', '4'.repeat(500)])(
  '%j is no PartnerID',
  (typed) => {
    expect(lookUp(places, 'FR', typed)).toEqual({ found: 'unreadable' });
  },
);
