import { expect, test } from 'vitest';
import { tells } from '@/lib/field/telling';
import { numberVerdict } from '@/lib/region/number-check';
import { evidenceFor, type Known } from '@/lib/verification/evidence-for';
import { type Answers, restsOnOthers } from '@/lib/verification/rests-on';
import { wordsIn } from '@/messages/words';

const at = new Date('2026-11-26T07:20:00Z');
const proof = { domain: 'melati.example', status: 'held', lookedAt: at, movedAt: at, resolver: '192.0.2.53' } as const;

const from = { network: '192.0.2.1', device: { browser: 'Firefox', system: 'Linux' } };

const known: Known = {
  address: 'budi@melati.example',
  answered: { answer: 'confirm', at, from },
  mailDomain: 'melati.example',
  websiteDomain: 'melati.example',
  mailKind: null,
  proofs: [proof],
  contactIsUser: true,
  directory: { source: 'gleif', at, number: '5493001KJTIIGC8Y1R12', differing: [] },
  number: 'passes',
  country: 'ID',
  countries: { address: 'ID', partnerId: 'ID', telephones: ['ID'] },
  alike: 0,
};

const seen = (more: Partial<Known>) =>
  Object.values(evidenceFor({ ...known, ...more }))
    .flat()
    .map(({ code, tone }) => `${code} ${tone}`);

test('what fits is said to fit, and what is not known is said not to be known', () => {
  expect(seen({})).toEqual([
    'link_pressed agrees',
    'mail_is_website agrees',
    'txt_held agrees',
    'domain_age open',
    'contact_is_user agrees',
    'directory_same agrees',
    'number_passes agrees',
    'countries_same agrees',
    'alike_none agrees',
  ]);
});

const cases: [string, Partial<Known>, string][] = [
  ['a contact who has not answered', { answered: null }, 'link_waits open'],
  ['a contact who answered no', { answered: { answer: 'deny', at, from } }, 'link_denied differs'],
  ['another website', { websiteDomain: 'mawar.example' }, 'mail_is_not_website differs'],
  ['no website', { websiteDomain: null }, 'no_website open'],
  ['web mail', { mailKind: 'webmail' }, 'mail_webmail differs'],
  ['an address for a while', { mailKind: 'disposable' }, 'mail_disposable differs'],
  ['a cloud’s domain', { mailKind: 'tenant' }, 'mail_tenant differs'],
  ['a record that is gone', { proofs: [{ ...proof, status: 'gone' }] }, 'txt_gone differs'],
  ['a record not seen yet', { proofs: [{ ...proof, status: 'asked' }] }, 'txt_not_seen open'],
  ['a record not looked for', { proofs: [{ ...proof, status: 'asked', lookedAt: null }] }, 'txt_asked open'],
  ['no record asked for', { proofs: [] }, 'txt_not_asked open'],
  ['a proof of another domain', { proofs: [{ ...proof, domain: 'mawar.example' }] }, 'txt_not_asked open'],
  ['a contact who is no user', { contactIsUser: false }, 'contact_is_no_user open'],
  [
    'another name in the directory',
    { directory: { source: 'table', at, number: null, differing: ['legalName'] } },
    'directory_differs differs',
  ],
  ['no directory', { directory: null }, 'directory_none open'],
  ['a number that fails', { number: 'fails' }, 'number_fails differs'],
  ['a number without a check', { number: 'unchecked' }, 'number_unchecked open'],
  ['no number', { number: null }, 'number_none open'],
  ['an address elsewhere', { countries: { ...known.countries, address: 'MY' } }, 'country_of_address differs'],
  ['a PartnerID elsewhere', { countries: { ...known.countries, partnerId: 'SG' } }, 'country_of_partner_id differs'],
  [
    'a telephone elsewhere',
    { countries: { ...known.countries, telephones: ['ID', 'US'] } },
    'country_of_telephone differs',
  ],
  ['companies like it', { alike: 2 }, 'alike differs'],
];

test.each(cases)('%s is told', (_, more, line) => {
  expect(seen(more)).toContain(line);
});

test('of web mail no record is asked for, and nobody without the right to know hears of companies alike, or from where a contact answered', () => {
  expect(seen({ mailKind: 'webmail' }).filter((line) => line.startsWith('txt'))).toEqual([]);
  expect(seen({ answered: { answer: 'confirm', at, from: null } })).toContain('link_confirmed agrees');
  expect(seen({ answered: { answer: 'deny', at, from: null } })).toContain('link_refused differs');
  expect(seen({ alike: null }).filter((line) => line.startsWith('alike'))).toEqual([]);
});

test('no sentence calls anything verified, in any language', () => {
  for (const locale of ['en', 'id'] as const) {
    const { seen: sentences } = wordsIn(locale).evidence;
    const told = new Proxy({}, { get: (_, name) => (name === 'count' ? 2 : 'x') });
    for (const [code, say] of Object.entries(sentences)) {
      const text = (say as (told: unknown) => string)(told);
      expect(text, code).not.toMatch(/verif|terverifikasi|genuine|asli\b/i);
      expect(text.length, code).toBeGreaterThan(10);
    }
  }
});

test('capitals, full stops and blanks decide nothing; signs and letters do', () => {
  expect(tells('PT. MELATI  Teknologi', 'pt Melati Teknologi')).toBe(false);
  expect(tells('Jl. Asia Afrika No. 8', 'Jl Asia Afrika no 8')).toBe(false);
  for (const [one, other] of [
    ['40111', '4011'],
    ['Melati Tehnologi', 'Melati Teknologi'],
    ['Café', 'Cafe'],
    ['A-B', 'AB'],
    ['', 'x'],
  ] as const)
    expect(tells(one, other)).toBe(true);
});

test('a number is told to pass only where there is a check of its form', () => {
  expect(numberVerdict('ID', 'number', '0220104577183')).toBe('unchecked');
  expect(numberVerdict('PL', 'nip', '8567346215')).toBe('passes');
  expect(numberVerdict('PL', 'nip', '8567346216')).toBe('fails');
  expect(numberVerdict('VN', 'tin', '012345678901')).toBe('unchecked');
  expect(numberVerdict('IQ', 'tin', '12345')).toBe('unchecked');
});

const answers: Answers = {
  ...{ legalName: 'PT Melati', addressLine1: 'Jalan 1', addressLine2: null, city: 'Bandung', stateOrProvince: null },
  ...{ postalCode: '40111', registrationId: null, registrationIdKind: null, countryIso2: 'ID' },
  contacts: [
    { kind: 'primary', firstName: 'Budi', lastName: 'Santoso', email: 'budi@melati.example', website: null },
    {
      kind: 'support',
      firstName: null,
      lastName: null,
      email: 'help@melati.example',
      website: 'https://melati.example',
    },
  ],
};
const [primary, support] = answers.contacts;

test('each check rests on what it looks at, and on nothing else', () => {
  const kinds = ['email_ownership', 'email_domain', 'employment', 'business'] as const;
  const touched = (now: Answers) => kinds.filter((kind) => restsOnOthers(kind, answers, now));
  if (!primary || !support) throw new Error('No contacts.');
  expect(touched(answers)).toEqual([]);
  expect(touched({ ...answers, postalCode: '40112' })).toEqual(['business']);
  expect(touched({ ...answers, legalName: 'PT Mawar' })).toEqual(['email_domain', 'employment', 'business']);
  expect(touched({ ...answers, contacts: [{ ...primary, lastName: 'Sari' }, support] })).toEqual(['employment']);
  expect(touched({ ...answers, contacts: [{ ...primary, email: 'b@melati.example' }, support] })).toEqual([
    'email_ownership',
    'email_domain',
    'employment',
  ]);
  expect(touched({ ...answers, contacts: [primary, { ...support, website: 'https://mawar.example' }] })).toEqual([
    'email_domain',
  ]);
  expect(touched({ ...answers, contacts: [primary, { ...support, email: 'x@melati.example' }] })).toEqual([]);
});
