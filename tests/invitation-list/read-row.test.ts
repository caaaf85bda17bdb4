import { expect, test } from 'vitest';
import { readRow } from '@/lib/invitation-list/row';
import { fields as english } from '@/messages/en/fields';
import { fields as indonesian } from '@/messages/id/fields';

const row = { email: 'ana@contoso.com', company: 'Contoso', country: 'France', partnerId: '4847383', language: 'en' };

test.each([
  [{ email: 'Ana Putri <Ana@Contoso.com>;' }, { email: 'ana@contoso.com' }],
  [{ email: '\u202aana\u200b@contoso.com\u202c' }, { email: 'ana@contoso.com' }],
  [{ email: 'mailto:ana@contoso.com' }, { email: 'ana@contoso.com' }],
  [{ country: 'United Kingdom' }, { country: 'GB' }],
  [{ country: 'Deutschland' }, { country: 'DE' }],
  [{ country: 'USA' }, { country: 'US' }],
  [{ country: '\u200eKorea, Republic of' }, { country: 'KR' }],
  [
    { country: 'Indonesia (ID)', language: '' },
    { country: 'ID', language: 'id' },
  ],
  [{ partnerId: 'MPN ID 4,847,383' }, { partnerId: '4847383' }],
  [{ partnerId: '4847383.0' }, { partnerId: '4847383' }],
  [{ company: '\u2068PT Melati\u2069' }, { company: 'PT Melati' }],
  [{ language: 'en-US' }, { language: 'en' }],
  [{ language: 'id_ID' }, { language: 'id' }],
  [{ language: 'Bahasa\u00a0Indonesia' }, { language: 'id' }],
])('a row with %j is read as %j', (cells, read) => {
  expect(readRow({ ...row, ...cells })).toMatchObject({ fields: read });
});

test('a country of two is asked about by its codes, one that was withdrawn is none', () => {
  const reasons = [{ code: 'country_ambiguous', field: 'country', with: { choices: 'KP, KR' } }];
  expect(readRow({ ...row, country: 'Korea' })).toEqual({ reasons });
  for (const fields of [english, indonesian])
    expect(fields.country_ambiguous({ label: '', choices: 'KP, KR' })).toContain('KP, KR');
  for (const country of ['FX', 'Zaire', 'Netherlands Antilles'])
    expect(readRow({ ...row, country })).toEqual({ reasons: [{ code: 'country_unknown', field: 'country' }] });
});
