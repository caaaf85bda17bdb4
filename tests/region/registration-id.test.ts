import { describe, expect, it } from 'vitest';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';
import { type RegistrationIdKind, readRegistrationId } from '@/lib/region/registration-id';
import book from '@/prisma/data/regions.json';

const holds = (country: string, kind: RegistrationIdKind, typed: string) => {
  const id = readRegistrationId(country, kind, typed);
  return id !== null && numberHolds(country, kind, id);
};

// Public numbers of well-known institutions, or the examples of the offices that issue them.
const good: [string, RegistrationIdKind, string][] = [
  ['BY', 'unp', '100582333'],
  ['BR', 'cnpj', '11.222.333/0001-81'],
  ['BR', 'cnpj', '00.000.000/0001-91'],
  ['BR', 'cnpj', '12.ABC.345/01DE-35'],
  ['PL', 'nip', '526-025-09-95'],
  ['PL', 'pesel', '44051401359'],
  ['RU', 'inn', '7707083893'],
  ['RU', 'inn', '7736207543'],
  ['RU', 'inn', '500100732259'],
  ['KZ', 'bin', '940140000385'],
  ['TR', 'nin', '10000000146'],
  ['TH', 'tin', '0-1075-44000-10-8'],
  ['HU', 'tin', '10537914-4-44'],
  ['IN', 'pan', 'AAACT2727Q'],
  ['IN', 'tax_id', '27AAACT2727Q1ZW'],
  ['MD', 'idno', '1008600038413'],
  ['UA', 'edrpou', '00032129'],
  ['AE', 'vat', '100-1234-5678-9012'],
  ['VE', 'rif', 'J-07013380-5'],
  ['AZ', 'tin', '9900003871'],
  ['ZA', 'trn', '0001339050'],
  ['ZA', 'trn', '2001/012345/07'],
  ['CN', 'tin', '91110000600037341L'],
  ['TR', 'tin', '454 053 6920'],
  ['VN', 'tin', '0100109106-001'],
  ['US', 'ein', '91-1144442'],
  ['FR', 'number', '552 100 554'],
  ['DE', 'number', 'HRB 42243'],
  ['MY', 'number', '201901000005 (1312525-A)'],
];

// As it stands on letterheads, certificates and invoices, and how it is stored.
const onPaper: [string, RegistrationIdKind, string, string][] = [
  ['PL', 'nip', 'PL 8567346215', '8567346215'],
  ['PL', 'nip', 'NIP: PL 856-734-62-15', '8567346215'],
  ['PL', 'nip', '\u202a856\u2011734\u201162\u201115\u202c', '8567346215'],
  ['HU', 'tin', 'HU12892312', '12892312'],
  ['HU', 'tin', 'Adószám: 12892312-2-43', '12892312243'],
  ['VN', 'tin', '001200012345', '001200012345'],
  ['VN', 'tin', 'MST 0100109106', '0100109106'],
  ['VN', 'tin', 'VN 0100109106-001', '0100109106001'],
  ['BR', 'cnpj', 'CNPJ nº 11.222.333/0001-81', '11222333000181'],
  ['BY', 'unp', 'УНП 100582333', '100582333'],
  ['BY', 'unp', 'MA1953684', 'MA1953684'],
  ['RU', 'inn', 'ИНН: 7707083893.', '7707083893'],
  ['UA', 'edrpou', 'Код ЄДРПОУ 00032129', '00032129'],
  ['KZ', 'bin', 'БИН 940 140 000 385', '940140000385'],
  ['IN', 'tax_id', 'GSTIN - 27AAACT2727Q1ZW', '27AAACT2727Q1ZW'],
  ['IN', 'pan', 'pan no. aaact2727q', 'AAACT2727Q'],
  ['TR', 'tin', 'VKN: ４５４０５３６９２０', '4540536920'],
  ['TH', 'tin', 'TAX ID 0 1075 44000 10 8', '0107544000108'],
  ['AE', 'vat', 'TRN 100-1234-5678-9012', '100123456789012'],
  ['IQ', 'tin', 'TIN 900 123 456', '900123456'],
  ['ID', 'number', 'NPWP: 01.000.013.1-093.000', 'NPWP: 01.000.013.1-093.000'],
  ['ID', 'number', 'NIB 8120008830256', 'NIB 8120008830256'],
  ['ID', 'number', '0010000131093000', '0010000131093000'],
  ['CH', 'number', 'CHE\u2011116.281.710 MWST', 'CHE-116.281.710 MWST'],
  ['US', 'ein', 'EIN 91\u20131144442', '911144442'],
  ['US', 'ein', 'Federal Tax ID: 91-1144442', '911144442'],
  ['VN', 'tin', 'Mã số thuế: 0100109106', '0100109106'],
  ['BR', 'cnpj', 'CNPJ/MF sob o nº 11.222.333/0001-81', '11222333000181'],
  ['RU', 'inn', 'ИНН/КПП 7707083893/773601001', '7707083893'],
  ['RU', 'inn', '7707083893/773601001', '7707083893'],
  ['TR', 'tin', 'Vergi Kimlik No: 4540536920', '4540536920'],
  ['TR', 'nin', 'T.C. Kimlik No: 10000000146', '10000000146'],
  ['UA', 'edrpou', 'Код за ЄДРПОУ 00032129', '00032129'],
  ['TH', 'tin', 'เลขประจำตัวผู้เสียภาษี 0-1075-44000-10-8', '0107544000108'],
  ['VE', 'rif', 'R.I.F. J-07013380-5', 'J070133805'],
  ['VE', 'rif', 'Rif No. J 07013380 5', 'J070133805'],
  ['SA', 'tin', 'C.R. 1010012345', '1010012345'],
  ['AM', 'inn', 'ՀՎՀՀ 01234567', '01234567'],
  ['AZ', 'tin', 'VÖEN: 9900003871', '9900003871'],
  ['UZ', 'inn', 'STIR 201122334', '201122334'],
  ['PL', 'nip', 'numer VAT UE: PL 8567346215', '8567346215'],
  ['HU', 'tin', 'közösségi adószám HU12892312', '12892312'],
  ['CN', 'tin', '统一社会信用代码：91110000600037341L', '91110000600037341L'],
];

// Public numbers of large companies and bodies, where the country asks for no particular kind.
const checked =
  'FR 552 100 554; FR 732 829 320 00074; FR 356 000 000 12345; DE DE129273398; BE BE 0403.199.702; IT IT 00743110157; ES A28015865; PT 500100144; ' +
  'CH CHE-116.281.710; AT FN 123456 a; AT ATU13585627; IS 471008-0280; AU ABN 51 824 753 556; AU 004 085 616; SG 200604346E; JP 7010001008844; KR 124-81-00998; TW 22099131; ' +
  'DK 22756214; SE 556012-5790; NO 923 609 016 MVA; FI 0112038-9; EE 10137319; GB 01234567; GB GB 220 4302 31; GR 094019245; HR OIB 27759560625; ' +
  'CZ 45274649; SK 31333532; IL 520013954; LV 40003009497; RS 100001159; SI 80267432; CL 97.004.000-5; AR 30-50000173-5; PE 20100047218; ' +
  'EC 1790010937001; UY 210094030014; ID 01.061.173.9-093.000; ID 01.308.449.6-091.000; ID 01.718.327.8-093.000; ID 01.302.584.6-092.000; ' +
  'NL KVK 17001910; IE 123456; RO J40/8302/1997; NL NL001545668B01; NL BTW NL805734958B01; NL NL002455799B11; FR FR40303265045; FR TVA FR 83 404 833 048; ' +
  'IE IE6388047V; IE IE 6433435OA; LU LU26375245; RO RO 160796; SE SE556056625801; SK SK2022749619; LT LT119511515; EE EE100931558; ' +
  'CY CY10259033P; MT MT 1167-9112; MX RFC PME380607P35; DO RNC 1-01-85004-3; MA ICE 001561191000066; MK MK4030000375897; CA 123026635 RC 0001; CA 1234567-8; MX FME 123456';
const slipped =
  'FR 552 100 555; FR SIREN 552 100 555; DE DE 129273399; BE 0403.199.703; IT 00743110158; ES A28015866; PT 500100145; CH CHE-116.281.711; AT ATU13585628; IS 471008-0290; GB GB 220 4302 32; SI 80267433; CL 97.004.000-6; AR 30-50000173-6; PE 20100047219; EC 1790010938001; UY 210094030015; RS 100001158; ' +
  'AU 51 824 753 557; SG 200604346F; JP 7010001008845; KR 124-81-00999; TW 22099132; DK 22756215; SE 556012-5791; NO 923 609 017; FI 0112038-8; ' +
  'EE 10137318; GR 094019246; HR 27759560626; CZ 45274648; IL 520013955; LV 40003009498; ID 01.000.013.2-093.000; ID NPWP 0010000132093000; ' +
  'NL NL001545669B01; FR FR41303265045; FR TVA FR 84 404 833 048; IE IE6388047W; LU LU26375246; RO RO 160797; SE SE556056625901; SK SK2022749618; LT LT119511516; ' +
  'EE EE100931559; CY CY10259033Z; MT MT11679113; MX RFC PME380607P36; DO RNC 1-01-85004-2; MA 001561191000067; MK 4030000375890; CA 123026634RC0001';

describe('a registration ID', () => {
  it.each(good)('%s %s %s is right', (country, kind, typed) => {
    expect(holds(country, kind, typed)).toBe(true);
  });

  it.each([
    ['BY', 'unp', '10058233'],
    ['BY', 'unp', '1005823330'],
    ['BR', 'cnpj', '11.222.333/0001-82'],
    ['BR', 'cnpj', '00000000000000'],
    ['BR', 'cnpj', '12.ABC.345/01DE-53'],
    ['PL', 'nip', '5260250996'],
    ['PL', 'pesel', '44051401358'],
    ['RU', 'inn', '7707083894'],
    ['RU', 'inn', '500100732258'],
    ['TR', 'nin', '00000000146'],
    ['IN', 'pan', 'AAACT27277'],
    ['US', 'ein', 'D-U-N-S 12-3456789'],
    ['US', 'ein', 'SSN 123-45-6789'],
    ['PL', 'nip', 'KRS 5260250995'],
    ['RU', 'inn', 'Телефон нет'],
    ['FR', 'number', 'none'],
    ['FR', 'number', '<script>1'],
    ['FR', 'inn', '7707083893'],
  ] as [string, RegistrationIdKind, string][])('%s %s %s is not', (country, kind, typed) => {
    expect(holds(country, kind, typed)).toBe(false);
  });

  it.each(onPaper)('%s %s %s is stored as %s', (country, kind, typed, stored) => {
    expect(readRegistrationId(country, kind, typed)).toBe(stored);
    expect(numberHolds(country, kind, stored)).toBe(true);
    expect(readRegistrationId(country, kind, stored)).toBe(stored);
  });

  it.each(checked.split('; '))('%s is taken where no particular kind is asked', (line) => {
    expect(holds(line.slice(0, 2), 'number', line.slice(3))).toBe(true);
  });

  it.each(slipped.split('; '))('%s is refused: it fails the public check of its form', (line) => {
    expect(readRegistrationId(line.slice(0, 2), 'number', line.slice(3))).not.toBeNull();
    expect(holds(line.slice(0, 2), 'number', line.slice(3))).toBe(false);
  });

  it('is read with the country’s letters or a word in front, wherever a kind is asked', () => {
    for (const [country, kind, typed] of good.filter(([, one]) => one !== 'number'))
      for (const front of [country, `${country} `, `${country}-`, 'No. ', 'TAX ID: ', '\u200e'])
        expect(holds(country, kind, `${front}${typed}`), `${front}${typed}`).toBe(true);
  });

  it('is checked by its digits for every kind of number with a public check', () => {
    const counted = new Set(
      'br cnpj|by unp|hu tin|kz bin|md idno|pl nip|pl pesel|ru inn|th tin|tr tin|tr nin|ua edrpou|ve rif|vn tin'.split(
        '|',
      ),
    );
    for (const [country, kind, typed] of good.filter(([one, name]) => counted.has(`${one.toLowerCase()} ${name}`))) {
      const id = readRegistrationId(country, kind, typed) ?? '';
      const slips = [...'0123456789'].map((digit) => id.replace(/\d/, digit));
      expect(slips.filter((slip) => numberHolds(country, kind, slip)).length, `${country} ${kind}`).toBeLessThan(3);
    }
  });

  it('is never longer than its column, whatever the country', () => {
    for (const { iso2 } of book.countries)
      for (const kind of countryRules(iso2).registrationIdKinds)
        for (const typed of ['1'.repeat(41), '1'.repeat(60), `${'A'.repeat(39)}12`])
          expect((readRegistrationId(iso2, kind, typed) ?? '').length, `${iso2} ${kind}`).toBeLessThanOrEqual(40);
  });

  it('shows a slip of one digit wherever its check digits can', () => {
    for (const [country, kind, typed] of good.filter(([, one]) => ['cnpj', 'nip', 'pesel', 'nin'].includes(one))) {
      const id = readRegistrationId(country, kind, typed) ?? '';
      if (/\D/.test(id)) continue;
      for (const at of [...id].keys())
        for (const other of '0123456789'.replace(id.charAt(at), ''))
          expect(numberHolds(country, kind, id.slice(0, at) + other + id.slice(at + 1)), id).toBe(false);
    }
  });

  it('of every kind a country accepts is refused when it is empty or far too long', () => {
    for (const country of ['AE', 'AM', 'AZ', 'BR', 'BY', 'IQ', 'SS', 'TJ', 'ZA', 'ID', 'US', 'CN'])
      for (const kind of countryRules(country).registrationIdKinds) {
        expect(readRegistrationId(country, kind, ''), `${country} ${kind}`).toBeNull();
        expect(readRegistrationId(country, kind, '1'.repeat(50_000)), `${country} ${kind}`).toBeNull();
      }
  });

  it('has the documented kinds', () => {
    expect(countryRules('TJ').registrationIdKinds).toEqual(['inn', 'ein', 'kpp']);
    expect(countryRules('TR').registrationIdKinds).toEqual(['tin', 'nin']);
    expect(countryRules('FR')).toMatchObject({ registrationIdKinds: ['number'], registrationIdRequired: false });
    expect(countryRules('US')).toMatchObject({ registrationIdKinds: ['ein'], registrationIdRequired: false });
  });
});
