import { describe, expect, it } from 'vitest';
import { hitShape, lookUpShape } from '@/lib/company-directory/schema';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import {
  companySchema,
  companyShape,
  operatingSchema,
  primaryContactSchema,
  supportContactSchema,
} from '@/lib/enrollment/schema';
import { isFieldCode } from '@/lib/field/code';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';

type Shape = {
  safeParse: (given: unknown) => {
    success: boolean;
    data?: unknown;
    error?: { issues: { path: PropertyKey[]; message: string }[] };
  };
};

/** The codes by field, or null when everything is accepted. */
function problems(shape: Shape, given: unknown): Record<string, string> | null {
  const { error } = shape.safeParse(given);
  return error ? Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message])) : null;
}

const melati = {
  legalName: ' PT  Melati Teknologi ',
  addressLine1: 'Jl. Sudirman 1',
  city: 'Jakarta',
  postalCode: '12190',
};
const company = (country: string) => companySchema(countryRules(country));

describe('the company’s form', () => {
  it('keeps what was typed, cleaned, and leaves out what is blank', () => {
    const typed = { ...melati, addressLine2: ' ', stateOrProvince: '', registrationIdKind: '', registrationId: '' };
    const kept = {
      legalName: 'PT Melati Teknologi',
      addressLine1: 'Jl. Sudirman 1',
      city: 'Jakarta',
      postalCode: '12190',
    };
    expect(company('ID').parse(typed)).toEqual(kept);
    expect(companyShape.parse(typed)).toEqual(kept);
  });

  it('says everything that is missing at once', () => {
    const missing = {
      legalName: 'required',
      addressLine1: 'required',
      city: 'city_required',
      postalCode: 'postal_code_required',
    };
    expect(problems(company('ID'), {})).toEqual(missing);
    expect(problems(company('US'), {})).toEqual({ ...missing, stateOrProvince: 'state_required' });
    expect(problems(company('BY'), {})).toEqual({ ...missing, registrationId: 'registration_id_required' });
    expect(problems(company('HK'), {})).toEqual({ legalName: 'required', addressLine1: 'required' });
  });

  it('takes a state by its code or name, and only a listed one', () => {
    const redmond = { ...melati, city: 'Redmond', postalCode: '98052' };
    for (const typed of ['WA', 'wa', ' Washington ', 'US-WA', '\u202aWashington\u202c', 'Ｗ\u200bＡ'])
      expect(company('US').parse({ ...redmond, stateOrProvince: typed })).toMatchObject({ stateOrProvince: 'WA' });
    expect(problems(company('US'), { ...redmond, stateOrProvince: 'PR' })).toEqual({ stateOrProvince: 'not_a_choice' });
    for (const typed of ['DKI  Jakarta', 'dki jakarta', 'JK', 'ID-JK'])
      expect(company('ID').parse({ ...melati, stateOrProvince: typed })).toMatchObject({ stateOrProvince: 'JK' });
    expect(problems(company('ID'), { ...melati, stateOrProvince: 'Jawa' })).toEqual({
      stateOrProvince: 'not_a_choice',
    });
    expect(company('KY').parse({ ...melati, postalCode: 'KY1-1100', stateOrProvince: 'Grand Cayman' })).toMatchObject({
      stateOrProvince: 'Grand Cayman',
    });
  });

  it('checks a postal code by the country’s pattern', () => {
    expect(problems(company('ID'), { ...melati, postalCode: '1219' })).toEqual({ postalCode: 'postal_code_malformed' });
    expect(company('GB').parse({ ...melati, postalCode: 'sw1a  1aa' })).toMatchObject({ postalCode: 'SW1A 1AA' });
  });

  it('asks a registration ID where the country does, and checks it by its kind', () => {
    expect(
      company('CA').parse({ ...melati, city: 'Montréal', postalCode: 'H2X 1Y4', stateOrProvince: 'Quebec' }),
    ).toMatchObject({
      stateOrProvince: 'QC',
    });
    const minsk = { ...melati, city: 'Minsk', postalCode: '220030' };
    expect(company('BY').parse({ ...minsk, registrationId: '100 582 333' })).toMatchObject({
      registrationIdKind: 'unp',
      registrationId: '100582333',
    });
    expect(problems(company('BY'), { ...minsk, registrationId: '10058233' })).toEqual({
      registrationId: 'registration_id_malformed',
    });
    const slip = { ...minsk, registrationId: '100582334' };
    expect(problems(company('BY'), slip)).toBeNull();
    expect(problems(companySchema(countryRules('BY'), numberHolds), slip)).toEqual({
      registrationId: 'registration_id_check_fails',
    });
    const moscow = { ...melati, postalCode: '734000', registrationId: '123456789' };
    expect(problems(company('TJ'), moscow)).toEqual({ registrationIdKind: 'registration_id_kind_required' });
    expect(problems(company('TJ'), { ...moscow, registrationIdKind: 'cnpj' })).toEqual({
      registrationIdKind: 'not_a_choice',
    });
    expect(problems(company('TJ'), { ...moscow, registrationIdKind: 'kpp' })).toBeNull();
  });

  it('takes a registration ID in France, where it is optional', () => {
    const paris = { ...melati, city: 'Paris', postalCode: '75001' };
    expect(company('FR').parse({ ...paris, registrationId: '552 100 554' })).toMatchObject({
      registrationIdKind: 'number',
      registrationId: '552 100 554',
    });
    expect(company('FR').parse({ ...paris, registrationIdKind: 'number' })).not.toHaveProperty('registrationIdKind');
  });

  it('refuses a name by its own rules', () => {
    expect(problems(company('ID'), { ...melati, legalName: 'Inc' })).toEqual({ legalName: 'name_bare_legal_form' });
    expect(problems(company('ID'), { ...melati, legalName: 'Melati\u0000' })).toEqual({
      legalName: 'characters_not_allowed',
    });
    expect(problems(company('ID'), { ...melati, legalName: '<b>Melati</b>' })).toBeNull();
  });
});

describe('a contact’s form', () => {
  const ana = { firstName: 'Ana', lastName: 'Putri', email: 'Ana@Alder.example.', telephone: '021 555 0100' };

  it('is read by its look in the browser', () => {
    expect(primaryContactSchema().parse(ana)).toEqual({ ...ana, email: 'ana@alder.example', telephone: '0215550100' });
    expect(problems(primaryContactSchema(), { email: 'ana', telephone: 'call me' })).toEqual({
      firstName: 'required',
      email: 'email_malformed',
      telephone: 'phone_malformed',
    });
  });

  it('is read to what is stored on the server', () => {
    const shape = primaryContactSchema(contactReaders('ID'));
    expect(shape.parse(ana)).toEqual({ ...ana, email: 'ana@alder.example', telephone: '+62215550100' });
    expect(shape.parse({ ...ana, telephone: '' })).not.toHaveProperty('telephone');
    expect(problems(shape, { ...ana, telephone: '555 01' })).toEqual({ telephone: 'phone_malformed' });
  });

  it.each([
    ['alder.example', 'https://alder.example'],
    ['<https://alder.example/help>', 'https://alder.example/help'],
    ['alder.example.', 'https://alder.example'],
    ['https://alder.example/help),', 'https://alder.example/help'],
    ['https://alder.example/a_(b)', 'https://alder.example/a_(b)'],
    ['\u202ahttps://ald\u00ader.example\u202c', 'https://alder.example'],
    ['\u00a0www.alder.example\u00a0', 'https://www.alder.example'],
    ['ｈｔｔｐｓ：／／ａｌｄｅｒ．ｅｘａｍｐｌｅ', 'https://alder.example'],
    ['Website: alder.example', 'https://alder.example'],
    ['"https://alder.example"', 'https://alder.example'],
    ['HTTP://Alder.Example/', 'http://alder.example'],
    ['https://alder.example/help?x=1#top', 'https://alder.example/help?x=1#top'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['alder.example:8443/support', 'https://alder.example:8443/support'],
  ])('keeps the website %s as %s', (website, kept) => {
    expect(supportContactSchema().parse({ email: 'help@alder.example', website })).toEqual({
      email: 'help@alder.example',
      website: kept,
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://alder.example',
    'https://ana:secret@alder.example',
    'https://localhost',
    'https://10.0.0.1',
    'alder',
    'https://alder.example/<b>',
    'https://alder.example/a b',
    'https://ald\ner.example',
    'mailto:ana@alder.example',
  ])('refuses the website %j', (website) => {
    const found = problems(supportContactSchema(), { email: 'help@alder.example', website });
    expect(found).toEqual({ website: 'website_malformed' });
  });

  it('lets a support contact be a desk', () => {
    expect(problems(supportContactSchema(contactReaders('ID')), { email: 'support@alder.example' })).toBeNull();
  });
});

describe('every form', () => {
  const shapes: Shape[] = [
    companyShape,
    company('BY'),
    company('US'),
    primaryContactSchema(contactReaders('ID')),
    supportContactSchema(),
    primaryContactSchema(),
    operatingSchema(countryRules('ID')),
    operatingSchema(countryRules('HK')),
  ];
  const names = Object.keys({ ...companyShape.in.shape, ...primaryContactSchema().in.shape, website: '' });

  it('cuts a megabyte off before reading it', () => {
    for (const letter of ['a', ' ', '1', '@', '\u0301', '<', '.'])
      for (const shape of shapes) {
        const found = problems(shape, Object.fromEntries(names.map((name) => [name, letter.repeat(1_000_000)])));
        expect(new Set(Object.values(found ?? {}))).toEqual(new Set(['too_long']));
      }
  });

  it('answers only with codes that have words, whatever is sent', () => {
    for (const value of [undefined, null, 7, [], ['a', 'b'], {}, '', ' ', '\u0000', '!!!', '<', 'x', '1'.repeat(30)])
      for (const shape of shapes)
        for (const code of Object.values(problems(shape, Object.fromEntries(names.map((name) => [name, value]))) ?? {}))
          expect(isFieldCode(code), code).toBe(true);
  });
});

describe('looking a company up', () => {
  const odd = [
    '',
    ' ',
    '\u0000',
    '\u202e',
    '\ud800',
    '<script>',
    '=1+1',
    '!!!',
    'x',
    'GmbH',
    '日',
    "'; drop table x",
    'a'.repeat(1_000_000),
  ];

  it('asks no directory for what is no number and no name, and says which in words', () => {
    for (const wanted of odd)
      for (const by of ['duns', 'lei', 'name']) {
        const found = problems(lookUpShape, { by, wanted });
        if (by !== 'name' || !/script|1\+1|drop/.test(wanted))
          expect(found, `${by} ${wanted.slice(0, 20)}`).not.toBeNull();
        for (const code of Object.values(found ?? {})) expect(isFieldCode(code), code).toBe(true);
      }
  });

  it('takes a way there is and a company that was shown', () => {
    expect(problems(lookUpShape, { by: 'phone', wanted: '123456789' })).toEqual({ by: 'not_a_choice' });
    const answer = '01990000-0000-7000-8000-000000000000';
    for (const hit of [undefined, '', '10', '-1', '0.5', '1e1', ['0', '1']])
      expect(problems(hitShape, { answer, hit }), String(hit)).toEqual({ hit: 'not_a_choice' });
    expect(hitShape.parse({ answer, hit: '3' })).toEqual({ answer, hit: 3 });
  });
});
