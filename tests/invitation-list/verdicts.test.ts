import { expect, test } from 'vitest';
import type { Cells } from '@/lib/invitation-list/row';
import { judge, type ListFacts, type Verdict } from '@/lib/invitation-list/verdicts';
import type { ReasonCode } from '@/lib/refusal';
import { noteRaised } from '../support/raised';

const facts: ListFacts = {
  own: 'me@rowan.example',
  ofCustomers: false,
  country: 'ID',
  regions: new Map([
    ['ID', 'APAC'],
    ['PH', 'APAC'],
    ['DE', 'EUROPE'],
  ]),
  locations: new Map([
    ['5200001', { country: 'DE', resellerId: 'german' }],
    ['5200002', { country: 'PH', resellerId: 'partner' }],
    ['5200003', { country: 'PH', resellerId: null }],
  ]),
  partners: new Set(['partner']),
  known: new Map([
    ['open@toko.example', 'open'],
    ['no@toko.example', 'declined'],
    ['yes@toko.example', 'joined'],
  ]),
};
const empty: Cells = { email: '', company: '', country: '', partnerId: '', language: '' };
const found = (cells: readonly Partial<Cells>[], more: Partial<ListFacts> = {}) =>
  judge(
    cells.map((row, at) => ({ line: at + 2, cells: { ...empty, ...row }, fault: null })),
    { ...facts, ...more },
  );

const told: [string, Partial<Cells>, Verdict, ReasonCode | null, string?][] = [
  ['a new address', { email: 'new@toko.example' }, 'ready', null],
  ['a company in the region', { email: 'new@toko.example', country: 'PH' }, 'ready', null],
  ['a location that is nobody’s partner', { email: 'new@toko.example', partnerId: '5200003' }, 'ready', null],
  ['one’s own address', { email: facts.own }, 'malformed', 'own_address', 'email'],
  ['a PartnerID nobody has', { email: 'a@toko.example', partnerId: '5999999' }, 'malformed', 'partner_id_unknown'],
  ['a country of another region', { email: 'a@toko.example', country: 'DE' }, 'wrong_region', 'other_region'],
  ['a location in another region', { email: 'a@toko.example', partnerId: '5200001' }, 'wrong_region', 'other_region'],
  [
    'a location, whatever country is named beside it',
    { email: 'a@toko.example', partnerId: '5200001', country: 'ID' },
    'wrong_region',
    'other_region',
    'partnerId',
  ],
  [
    'a country of no region',
    { email: 'a@toko.example', country: 'CN' },
    'wrong_region',
    'country_in_no_region',
    'country',
  ],
  ['a partner’s address', { email: 'yes@toko.example' }, 'already_partner', 'already_partner'],
  ['a partner’s location', { email: 'a@toko.example', partnerId: '5200002' }, 'already_partner', 'already_partner'],
  ['an address asked already', { email: 'open@toko.example' }, 'already_invited', 'already_invited', 'email'],
  ['an address that said no', { email: 'no@toko.example' }, 'already_invited', 'declined_before', 'email'],
];

test.each(told)('a row of a list with %s is %o', (_, cells, verdict, code, field) => {
  const [row] = found([cells]);
  expect(row).toMatchObject({ verdict, reason: code && { code, ...(field ? { field } : {}) } });
  noteRaised(code ? [code] : []);
});

test('of two rows to one address the second is a duplicate of the first that can be sent', () => {
  const rows = found([
    { email: 'a@toko.example', country: 'DE' },
    { email: 'a@toko.example' },
    { email: 'A@Toko.example' },
  ]);
  expect(rows).toMatchObject([
    { line: 2, verdict: 'wrong_region' },
    { line: 3, verdict: 'ready', reason: null },
    { line: 4, verdict: 'duplicate_in_file', reason: { code: 'same_address_above', with: { line: 3 } } },
  ]);
  noteRaised(['same_address_above']);
});

test('in a list of customers, whoever joined is a customer', () => {
  expect(found([{ email: 'yes@toko.example' }], { ofCustomers: true })).toMatchObject([
    { verdict: 'already_customer', reason: { code: 'already_customer' } },
  ]);
});
