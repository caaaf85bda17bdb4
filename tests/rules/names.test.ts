import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptanceShape, providerAcceptanceShape } from '@/lib/agreement/schema';
import { authorizationFor } from '@/lib/customer/schema';
import { primaryContactSchema } from '@/lib/enrollment/schema';
import { companyNameWarnings, readCompanyName } from '@/lib/field/company-name';
import { fullName, readPersonName } from '@/lib/field/person-name';
import { newUserShape, newWorkAccountShape } from '@/lib/organization/schema';

describe('a legal name', () => {
  it.each([
    ['', 'required'],
    ['   ', 'required'],
    ['\t\t', 'required'],
    ['\u200b\u00a0', 'required'],
    ['\u3164\u115f\u200d', 'required'],
    ['A', 'too_short'],
    ['森', 'too_short'],
    ['!!!', 'name_symbols_only'],
    ['-', 'name_symbols_only'],
    ['🏢🏢', 'name_symbols_only'],
    ['Inc', 'name_bare_legal_form'],
    ['llc', 'name_bare_legal_form'],
    ['L.L.C.', 'name_bare_legal_form'],
    ['PT', 'name_bare_legal_form'],
    ['PT. Tbk.', 'name_bare_legal_form'],
    ['GmbH & Co. KG', 'name_bare_legal_form'],
    ['Co., Ltd.', 'name_bare_legal_form'],
    ['Sp. z o.o.', 'name_bare_legal_form'],
    ['A/S', 'name_bare_legal_form'],
    ['株式会社', 'name_bare_legal_form'],
    ['ООО', 'name_bare_legal_form'],
    ['x'.repeat(201), 'too_long'],
    ['Acme\r\nBcc: eve@evil.example', 'characters_not_allowed'],
    ['Acme\u0000', 'characters_not_allowed'],
    ['Acme\u2028Ltd', 'characters_not_allowed'],
    ['Acme \ud800', 'characters_not_allowed'],
    [`Z${'\u0336'.repeat(9)}algo`, 'characters_not_allowed'],
  ])('%j is refused: %s', (typed, code) => {
    expect(readCompanyName(typed)).toEqual({ code });
  });

  it.each([
    ['  Melati   Teknologi ', 'Melati Teknologi'],
    ['PT\u00a0Melati\tTeknologi', 'PT Melati Teknologi'],
    ['Café\u0301 Cre\u0301me', 'Café\u0301 Créme'.normalize('NFC')],
    ['Al\u00adder\u200b IT', 'Alder IT'],
    ['\u202aPT Melati\u202c', 'PT Melati'],
    ['Acme\u202e moc', 'Acme moc'],
    ['Acme\u{e0041}', 'Acme'],
    ['A\u200dB\u200cC', 'ABC'],
    ['\u3164Al\u034fder\u3164', 'Alder'],
    ['葛\u{e0100}城商事', '葛\u{e0100}城商事'],
    ['3M', '3M'],
    ['Ör', 'Ör'],
    ['Yahoo! Inc.', 'Yahoo! Inc.'],
    ['Kopi Nusantara A/S', 'Kopi Nusantara A/S'],
    ['Johnson & Johnson', 'Johnson & Johnson'],
    ["L'Oréal", "L'Oréal"],
    ['株式会社森', '株式会社森'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['<b>Acme</b>', '<b>Acme</b>'],
    ['Less < More > Pte. Ltd.', 'Less < More > Pte. Ltd.'],
    ['https://acme.example', 'https://acme.example'],
    ['x'.repeat(200), 'x'.repeat(200)],
  ])('%j is kept as %j', (typed, value) => {
    expect(readCompanyName(typed)).toEqual({ value });
  });

  it.each([
    ['shop.com', ['name_looks_like_domain']],
    ['Amazon.com, Inc.', ['name_looks_like_domain']],
    ['Aaaab', ['name_repeats_a_character']],
    ['A B C', ['name_spaced_out']],
    ['The A C M E Company', ['name_spaced_out']],
    ['AAA B C D', ['name_repeats_a_character', 'name_spaced_out']],
    ['Melati Teknologi', []],
    ['PT. Indo Tbk.', []],
    ['A & B Consulting', []],
    ['S.p.A. Ferrari', []],
    ['Kopi d.o.o.', []],
  ])('%s is accepted with the advice %j', (typed, warnings) => {
    expect(readCompanyName(typed)).toHaveProperty('value');
    expect(companyNameWarnings(typed)).toEqual(warnings);
  });
});

describe('a person’s name', () => {
  it.each([
    ...['Ana', 'Ana María', 'O’Brien', "O'Brien", 'Nguyễn', '李', 'Jean-Luc', 'St. John', 'd’Artagnan', 'Sukarno', 'U'],
    ...[
      'Muthu a/l Raman',
      'Siti a/p Ahmad',
      'Raju s/o Kumar',
      'Kealiʻi',
      "'t Hooft",
      'Sammy Davis, Jr., PhD',
      'J. R. R.',
    ],
    ...[
      'John III',
      'X Æ 12',
      'Bint (Umm) Salma',
      'Ana & Bo',
      'Jr: the "Third"',
      'Anne/Marie',
      'dr. <Ana>',
      'محمد بن سلمان',
    ],
    ...['ปรีชา', 'அருண்', 'ნინო', 'ሰላም', 'Ян', '조', 'ᏣᎳᎩ', 'ana@home', 'https://evil.example', 'null', 'x'.repeat(100)],
  ])('may be %s', (name) => {
    expect(readPersonName(name)).toEqual({ value: name.normalize('NFC') });
  });

  it.each([
    [' ', 'required'],
    ['x'.repeat(101), 'too_long'],
    ['123', 'name_symbols_only'],
    ['Ana\nBcc: x', 'characters_not_allowed'],
  ])('may not be %j: %s', (name, code) => {
    expect(readPersonName(name)).toEqual({ code });
  });
});

describe('wherever a person is named', () => {
  const email = 'sukarno@melati.example';
  const consent = { title: 'Direktur', authority: 'yes', agree: 'yes' };
  const agreement = { agreementId: '019ab000-0000-7000-8000-000000000001', pdfSha256: '0'.repeat(64) };
  const forms = {
    'a work account': [
      newWorkAccountShape,
      { organization: 'Toko Maju', country: 'ID', email, password: 'empat kata yang panjang' },
    ],
    'a user': [newUserShape, { email, roles: ['sales_agent'], locale: 'id' }],
    'a primary contact': [primaryContactSchema(), { email }],
    'a signer': [acceptanceShape, { ...consent, ...agreement, seen: '1' }],
    'a provider’s signer': [providerAcceptanceShape, { ...consent, ...agreement }],
    'a customer': [authorizationFor('ID'), consent],
  } as const;

  it.each(Object.keys(forms) as (keyof typeof forms)[])('%s needs one name only', (form) => {
    const [shape, rest] = forms[form];
    for (const named of [{ firstName: 'Sukarno' }, { firstName: ' Sukarno ', lastName: ' ' }]) {
      const read = shape.safeParse({ ...rest, ...named });
      expect(read.error?.issues ?? []).toEqual([]);
      expect(read.data).toMatchObject({ firstName: 'Sukarno', lastName: '' });
    }
    for (const named of [{}, { firstName: '' }, { firstName: '  ', lastName: '' }])
      expect(shape.safeParse({ ...rest, ...named }).error?.issues.map(({ path }) => path)).toEqual([['firstName']]);
  });

  it.each([
    [{ firstName: 'Sukarno', lastName: '' }, 'Sukarno'],
    [{ firstName: 'Sukarno', lastName: null }, 'Sukarno'],
    [{ firstName: 'Nadia', lastName: 'Putri' }, 'Nadia Putri'],
    [{}, ''],
  ])('%j reads %j, without a blank too many', (person, name) => {
    expect(fullName(person)).toBe(name);
  });
});

describe('any name', () => {
  it('that is kept has no control or direction character, and stays as it is when read again', () => {
    const nasty = fc.constantFrom(
      ...'\r\n\u0000\u000b\u2028\u2029\u202e\u2066\u200f\u061c<>\u007f\u0085\ufff9\ue000'.split(''),
    );
    const text = fc.array(
      fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constantFrom('Acme', ' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        for (const read of [readCompanyName, readPersonName]) {
          const result = read(parts.join(''));
          if (!('value' in result)) continue;
          expect(result.value).not.toMatch(
            /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|^\s|\s$|\s\s/u,
          );
          expect(read(result.value)).toEqual(result);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
