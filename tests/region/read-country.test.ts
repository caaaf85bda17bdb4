import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/locale';
import { calledAbroad } from '@/lib/region/country-abroad';
import { called } from '@/lib/region/country-called';
import { countryNames as names } from '@/lib/region/country-names';
import { countryName } from '@/lib/region/names';
import { countriesCalled } from '@/lib/region/read-country';
import book from '@/prisma/data/regions.json';
import iso from './iso-names.json';

/** ISO 3166: the short name, and the official one where it has another. */
const isoNames = Object.entries(iso).map(([iso2, line]) => [iso2, ...line.split('; ')] as const);
const countries = book.countries.map(({ iso2 }) => iso2);
const misread = (lines: readonly (readonly [string, string])[]) =>
  lines.filter(([typed, country]) => countriesCalled(typed).join() !== country);

/** The ways one name is written: what tables, forms and people do to it. */
function waysOf(name: string): string[] {
  const plainly = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const turned = name.replace(/^(.+), (.+)$/, '$2 $1').replace(/^(.+) \((.+)\)$/, '$2 $1');
  const spellings = [name, plainly, turned, name.toUpperCase(), name.toLowerCase(), `The ${name}`, `${name}, The`];
  const marked = [
    name.replaceAll('&', 'and'),
    name.replace(/ and /g, ' & '),
    name.replace(/ and | & /g, ' dan '),
    name.replace(/\bSaint\b/g, 'St.').replace(/\bSt\. /g, 'St '),
    name.replace(/\bSt\.? /g, 'Saint '),
    name.replaceAll('’', "'"),
    name.replaceAll("'", '’'),
    name.replaceAll('-', ' '),
    name.replaceAll('-', '\u2011'),
    name.replaceAll(' ', '  '),
    name.replaceAll(' ', '\u00a0'),
    name.replaceAll(/[,()]/g, ''),
    `${name}.`,
    ` ${name}\t`,
    `\u202a${name}\u202c`,
  ];
  return [...spellings, ...marked];
}

describe('a country in a table', () => {
  it('is known by its name in each language of the portal, however that is written, for all 245', () => {
    const lines = countries.flatMap((iso2) =>
      locales.flatMap((locale) => waysOf(countryName(iso2, locale)).map((way) => [way, iso2] as const)),
    );
    expect(lines.length).toBeGreaterThan(10_000);
    expect(misread(lines)).toEqual([]);
  });

  it('is known by the short and the official name of ISO 3166, however they are written', () => {
    const known = new Set(isoNames.map(([iso2]) => iso2));
    expect(countries.filter((iso2) => !known.has(iso2) && !['XK', 'XS', 'XE'].includes(iso2))).toEqual([]);
    const lines = isoNames.flatMap(([iso2, ...both]) => both.flatMap(waysOf).map((way) => [way, iso2] as const));
    expect(misread(lines)).toEqual([]);
  });

  it('is known by the name the book of regions has, its two letters, its three, its flag, and a name with a code', () => {
    const lines = book.countries.flatMap(({ iso2, iso3, name }) => {
      const flag = [...iso2].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65)).join('');
      const codes = [iso2, iso3, iso2.toLowerCase(), `${iso2[0]}.${iso2[1]}.`, `(${iso2})`, flag, ` ${iso3} `];
      const both = [`${name} (${iso2})`, `${iso2} - ${name}`, `${iso2} ${name}`, `${name}/${iso3}`, `${flag} ${name}`];
      return [name, ...codes, ...both].map((typed) => [typed, iso2] as const);
    });
    expect(misread(lines)).toEqual([]);
  });

  it.each(
    (
      'USA US; U.S.A. US; U. S. A. US; U.S. US; United States of America US; Amerika Serikat US; America US; UK GB; U.K. GB; Great Britain GB; ' +
      'England GB; Inggris GB; Northern Ireland GB; Czech Republic CZ; Česká republika CZ; The Netherlands NL; Netherlands, The NL; Holland NL; ' +
      'Belanda NL; DEU DE; Deutschland DE; Federal Republic of Germany DE; Fed. Rep. of Germany DE; Jerman DE; Allemagne DE; Alemania DE; España ES; Espana ES; ' +
      'Österreich AT; Oesterreich AT; Osterreich AT; 日本 JP; Japón JP; Jepang JP; Ivory Coast CI; Cote d Ivoire CI; Pantai Gading CI; Burma MM; ' +
      'Myanmar (Burma) MM; South Korea KR; Korea, South KR; S. Korea KR; Korea (Republic of) KR; Korea, Rep. KR; Korea Selatan KR; 대한민국 KR; ' +
      'North Korea KP; Korea, Dem. People’s Rep. KP; Turkey TR; Türkiye TR; Turkiye TR; Tuerkei TR; UAE AE; U.A.E. AE; Uni Emirat Arab AE; ' +
      'Hong Kong SAR HK; Hongkong HK; Hong Kong, China HK; Hong Kong S.A.R. HK; Macau MO; Viet Nam VN; Viet-Nam VN; Vietnam VN; Việt Nam VN; Swaziland SZ; ' +
      'Macedonia MK; Macedonia (FYROM) MK; Trinidad/Tobago TT; United Kingdom (UK) GB; Cape Verde CV; East Timor TL; Lao PDR LA; Slovak Republic SK; Kyrgyz Republic KG; Egypt, Arab Rep. EG; ' +
      'Venezuela, RB VE; Bahamas, The BS; Gambia, The GM; Taiwan, Province of China TW; Republic of China TW; PRC CN; Cina CN; Tiongkok CN; ' +
      'Russian Federation RU; Россия RU; Holy See VA; Vatican VA; DRC CD; Congo, Dem. Rep. CD; Congo-Kinshasa CD; Dem. Rep. Congo CD; Congo CG; Congo, Rep. CG; ' +
      'Virgin Islands, British VG; BVI VG; US Virgin Islands VI; Virgin Islands (U.S.) VI; Guinea GN; Papua New Guinea PG; Guinea-Bissau GW; ' +
      'Equatorial Guinea GQ; St Lucia LC; St. Lucia LC; Saint Martin MF; St. Maarten SX; Palestine, State of PS; West Bank and Gaza PS; ' +
      'Micronesia, Fed. Sts. FM; Réunion RE; Reunion RE; Curacao CW; Åland AX; Aland AX; Iran (Islamic Republic of) IR; Suisse CH; Schweiz CH; ' +
      'Svizzera CH; België BE; Ísland IS; Polska PL; Ελλάδα GR; EL GR; Україна UA; مصر EG; ประเทศไทย TH; 中国 CN; 台灣 TW; Republik Indonesia ID; ' +
      'Ｉｎｄｏｎｅｓｉａ ID; République du Bénin BJ; República de Colombia CO; Kerajaan Arab Saudi SA'
    )
      .split('; ')
      .map((line) => [line.slice(0, -3), line.slice(-2)]),
  )('%s is %s', (typed, country) => {
    expect(countriesCalled(typed)).toEqual([country]);
  });

  it.each(
    (
      'Россия RU; США US; Германия DE; Польша PL; 美国 US; 米国 US; アメリカ US; ドイツ DE; 英国 GB; 德国 DE; 法國 FR; 印尼 ID; 印度尼西亚 ID; 미국 US; 일본 JP; 중국 CN; ' +
      'Niemcy DE; Almanya DE; Tyskland DE; Saksa DE; Německo DE; Franciaország FR; الأرجنتين AR; גרמניה DE; เยอรมนี DE; Đức DE; Ấn Độ IN; Singapura SG; ' +
      'Korea, Republic of (South Korea) KR; Iran, Islamic Republic of (Iran) IR; Puerto Rico (US) PR; Puerto Rico, USA PR; USA, Puerto Rico PR; Guam (US) GU; ' +
      'Isle of Man (UK) IM; Gibraltar, UK GI; Guadeloupe (France) GP; Aruba (NL) AW; Hong Kong, China HK; Curaçao, Netherlands CW; Sri Lanka (Ceylon) LK; Slowakia SK; ' +
      'Dom. Rep. DO; GER DE; UEA AE; Korsel KR; Afsel ZA; P R China CN'
    )
      .split('; ')
      .map((line) => [line.slice(0, -3), line.slice(-2)]),
  )('%s, as others write it, is %s', (typed, country) => {
    expect(countriesCalled(typed)).toEqual([country]);
  });

  it('is known by its names in other languages, each of which is of one country', () => {
    const lines = Object.entries(calledAbroad).flatMap(([iso2, names]) =>
      names.split(' | ').map((name) => [name, iso2] as const),
    );
    expect(lines.length).toBeGreaterThan(3_000);
    expect(misread(lines)).toEqual([]);
  });

  it('is none by a code or a name that was withdrawn, is reserved or never was one', () => {
    const codes = 'FX AN SU YU DD BU TP ZR CS NT HV DY RH VD YD NH NQ PC PZ EU UN EZ ZZ QO XA XB AC IC TA DG CP EA CQ';
    const three = 'FXX ANT SUN YUG DDR BUR TMP ZAR SCG CSK HVO DHY RHO YMD NTZ EUR';
    const named =
      'Zaire; USSR; Soviet Union; Yugoslavia; Czechoslovakia; East Germany; West Germany; Netherlands Antilles; Serbia and Montenegro; ' +
      'Metropolitan France; France, Metropolitan; Rhodesia; Upper Volta; Dahomey; Asia; Europe; Jakarta; Atlantis; none; n/a; -; ?; the; of; Republic';
    for (const typed of [...`${codes} ${three}`.split(' '), ...named.split('; '), '', ' ', 'x'.repeat(1_000_000)])
      expect(countriesCalled(typed), typed.slice(0, 30)).toEqual([]);
  });

  it('is none where a name and a code contradict each other', () => {
    for (const typed of [
      'Indonesia (SG)',
      'DE - France',
      'AT/DE',
      'Germany, Austria',
      'Guam (FR)',
      'Hong Kong, UK',
      'London, UK',
      'Paris, France',
      'FX France',
    ])
      expect(countriesCalled(typed), typed).toEqual([]);
  });

  it('is several where the name does not tell, and one with a code beside it', () => {
    expect(countriesCalled('Korea')).toEqual(['KP', 'KR']);
    expect(countriesCalled('Virgin Islands')).toEqual(['VG', 'VI']);
    expect(countriesCalled('Channel Islands')).toEqual(['GG', 'JE']);
    expect(countriesCalled('Korea (KR)')).toEqual(['KR']);
    expect(countriesCalled('Guernsey, Channel Islands')).toEqual(['GG']);
    expect(countriesCalled('Guiana')).toEqual(['GF', 'GY']);
  });

  it('is several where a word is one country’s code and another’s name, and one where it is written as only one of them is', () => {
    expect(countriesCalled('Nga')).toEqual(['NG', 'RU']);
    expect(countriesCalled('My')).toEqual(['MY', 'US']);
    expect(countriesCalled('Ao')).toEqual(['AO', 'AT']);
    expect(countriesCalled('Bi')).toEqual(['BI', 'BE']);
    for (const [typed, country] of [
      ['NGA', 'NG'],
      ['MY', 'MY'],
      ['my', 'MY'],
      ['Mỹ', 'US'],
      ['Áo', 'AT'],
      ['Bỉ', 'BE'],
      ['Nga (RU)', 'RU'],
      ['Nga (NG)', 'NG'],
      ['Dél-Korea', 'KR'],
      ['Dél-Szudán', 'SS'],
      ['El Salvador', 'SV'],
    ])
      expect(countriesCalled(typed ?? ''), typed).toEqual([country]);
  });

  it('has both its names in our table as the platform’s own library of names has them, but for the program’s private codes', () => {
    expect(Object.keys(names)).toEqual(Object.keys(called));
    for (const locale of locales) {
      const platform = new Intl.DisplayNames(locale, { type: 'region' });
      const lines = Object.keys(names)
        .filter((iso2) => !['BQ', 'XS', 'XE'].includes(iso2))
        .map((iso2) => [platform.of(iso2) ?? '', iso2] as const);
      expect(misread(lines)).toEqual([]);
    }
  });
});
