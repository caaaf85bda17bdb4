import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainName, plainNames } from '@/lib/duplicate/company-name';

const alike = (one: string, other: string, country: string) =>
  plainNames(one, country).some((name) => plainNames(other, country).includes(name));

test.each([
  ['ID', 'PT Maju Jaya Tbk', 'P.T. MAJU JAYA', 'Maju Jaya, PT', 'P. T. Maju  Jaya Tbk.', 'maju jaya'],
  ['ID', 'CV Maju & Jaya', 'Maju dan Jaya', 'Maju and Jaya, CV.'],
  ['GB', 'Contoso Ltd', 'Contoso Limited', 'CONTOSO LTD.', 'ｃｏｎｔｏｓｏ　Ｌｔｄ．', 'Ltd Contoso'],
  ['US', 'Contoso, Inc.', 'Contoso LLC', 'Contoso L.L.C.', 'contoso corp', 'Contoso Co., Inc.'],
  ['DE', 'Müller GmbH & Co. KG', 'Mueller GmbH', 'Müller AG', 'MÜLLER Gesellschaft mit beschränkter Haftung'],
  ['DE', 'Weiß und Söhne KG', 'Weiss & Söhne', 'Weiss und Soehne'],
  ['FR', 'Société Générale S.A.', 'SA Societe Generale', 'SOCIETE GENERALE SAS', 'S.A.R.L. Société Générale'],
  ['FR', 'L’Étoile et Fils', "L'Etoile & Fils SARL"],
  ['NL', 'Contoso B.V.', 'Contoso BV', 'BV Contoso', 'contoso n.v.'],
  ['IT', 'Contoso S.r.l.', 'Contoso SpA', 'Contoso S.p.A.'],
  ['PL', 'Contoso Sp. z o.o.', 'Contoso sp. z o. o.', 'CONTOSO SP Z OO', 'Contoso S.A.'],
  ['AU', 'Contoso Pty Ltd', 'Contoso Pty. Limited'],
  ['MY', 'Contoso Sdn Bhd', 'Contoso Sdn. Bhd.'],
  ['SG', 'Contoso Pte Ltd', 'Contoso Pte. Ltd.', 'CONTOSO PTE LIMITED'],
  ['JP', '株式会社山田', '山田株式会社', '㈱山田', '(株)山田', '山田　有限会社'],
  ['JP', 'Toyota KK', 'Kabushiki Kaisha Toyota', 'K.K. Toyota'],
  ['CN', '微山有限公司', '微山股份有限公司'],
  ['KR', '주식회사 한빛', '한빛(주)', '㈜한빛'],
  ['TH', 'บริษัท ไทยดี จำกัด', 'บริษัท ไทยดี จำกัด (มหาชน)', 'ไทยดี'],
  ['RU', 'ООО «Ромашка»', 'ромашка ооо', 'Romashka LLC', 'OOO Romashka', 'АО "Ромашка"'],
  ['UA', 'ТОВ «Зоря»', 'TOV Zorya'],
  ['GR', 'Ελλάς Α.Ε.', 'Ellas AE', 'ΕΛΛΑΣ ΑΕ'],
  ['FI', 'Oy Contoso Ab', 'Contoso Oy'],
  ['SE', 'AB Contoso', 'Contoso Aktiebolag'],
  ['DK', 'Contoso A/S', 'A/S Contoso', 'Contoso ApS'],
  ['NO', 'Strøm AS', 'Strom', 'Stroem AS'],
  ['TR', 'İŞ Contoso A.Ş.', 'Is Contoso'],
  ['IL', 'שרון בע"מ', 'שרון בע״מ', 'שרון'],
  ['AE', 'شركة الأمل ذ.م.م', 'الأمل'],
  ['MX', 'Grupo Contoso, S.A.B. de C.V.', 'Grupo Contoso SA'],
  ['US', 'AT&T Inc.', 'AT and T'],
  ['US', 'Amazon.com, Inc.', 'AMAZON.COM'],
  ['US', 'Coca-Cola Co.', 'Coca Cola Company'],
])('in %s these are one name: %s', (country, first, ...others) => {
  for (const other of others) expect(alike(first, other, country), other).toBe(true);
});

test.each([
  ['ID', 'PT Maju Jaya', 'PT Jaya Maju'],
  ['ID', 'PT Dan Liris', 'PT Liris'],
  ['US', 'Contoso Group', 'Contoso'],
  ['US', 'Contoso Holding', 'Contoso'],
  ['US', 'Contoso North', 'Contoso South'],
  ['US', 'Contoso 2', 'Contoso'],
  ['GB', 'AG Barr plc', 'Barr plc'],
  ['TH', 'Thai Spa Co', 'Thai Co'],
  ['JP', '山田株式会社', '山多株式会社'],
  ['IN', 'कमल', 'कमला'],
  ['TH', 'ไทย', 'ไท'],
  ['DE', 'Mutter GmbH', 'Mütze GmbH'],
])('in %s these are two: %s, %s', (country, one, other) => {
  expect(alike(one, other, country)).toBe(false);
});

test('a name of forms alone keeps them, and one of signs alone is none', () => {
  expect(plainName('PT', 'ID')).toBe('pt');
  expect(plainName('有限公司', 'CN')).toBe('有限公司');
  expect(plainNames('!!!', 'ID')).toEqual([]);
  expect(plainNames('\u202e\u200b', 'ID')).toEqual([]);
});

const countries = fc.constantFrom('ID', 'DE', 'FR', 'PL', 'JP', 'RU', 'GR', 'TR', 'US', 'BG');
// No part of a legal form, no joining word.
const word = fc
  .array(fc.constantFrom('zab', 'wex', 'qui', 'yom', 'vap', 'xil', 'ruz'), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const seed = { seed: 44, numRuns: 2000 };

test('a plain name stays as it is when it is made plain again', () => {
  const pieces = fc.constantFrom(
    'PT',
    'S.A.',
    'GmbH',
    '&',
    'und',
    'dan',
    'y',
    '株式会社',
    'ООО',
    'É',
    'ß',
    'İ',
    'ο',
    'จำกัด',
    '.',
    '/',
  );
  const text = fc
    .array(fc.oneof(pieces, word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 7 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
  fc.assert(
    fc.property(text, countries, (name, country) => {
      for (const plain of plainNames(name, country)) expect(plainName(plain, country)).toBe(plain);
    }),
    seed,
  );
});

test('legal forms change nothing, in whatever order and with whatever dots they stand', () => {
  const forms = fc.shuffledSubarray(['PT', 'Tbk', 'Ltd.', 'GmbH', 'S.A.S.', 'Sdn. Bhd.', 'Sp. z o.o.', 'Oy', 'A/S'], {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, forms, fc.nat(9), (name, all, cut) => {
      const front = all.slice(0, cut % (all.length + 1)).filter((form) => form !== 'A/S');
      const back = all.slice(cut % (all.length + 1));
      expect(plainName([...front, ...name, ...back].join(' '), 'ID')).toBe(plainName(name.join(' '), 'ID'));
    }),
    seed,
  );
});

test('names of differing words, or of the same in another order, are never alike', () => {
  fc.assert(
    fc.property(words, words, countries, (one, other, country) => {
      expect(alike(`${one.join(' ')} Ltd`, `${other.join(' ')} GmbH`, country)).toBe(one.join(' ') === other.join(' '));
    }),
    seed,
  );
});

test('case, accents and full width change nothing', () => {
  const wide = (text: string) => text.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
  const accented = (text: string) => text.replaceAll('a', 'á').replaceAll('e', 'ê').replaceAll('z', 'ž');
  fc.assert(
    fc.property(words, countries, (name, country) => {
      const plain = plainName(name.join(' '), country);
      for (const way of [wide, accented, (text: string) => text.toUpperCase()])
        expect(plainName(name.map(way).join(' '), country)).toBe(plain);
    }),
    seed,
  );
});
