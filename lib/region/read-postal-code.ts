import { plainCode } from '@/lib/field/pasted';
import { statesOf } from './states';

/**
 * A postal code as the country's pattern has it, of what was typed: with the country's letters in front (`D-10115`, `SE-111 22`), with its own
 * name (`CEP 01310-100`, `〒100-0001`), in blanks, dots or hyphens of one's own. Null when nothing of it fits.
 */
export function readPostalCode(country: string, pattern: string, typed: string): string | null {
  const whole = new RegExp(`^(?:${pattern})$`);
  const code = plainCode(typed)
    .toUpperCase()
    .replace(/^우(?= ?\d)|[〒()]/gu, ' ')
    .trim()
    .replace(word, '')
    .replace(behind, '');
  const without = code.replace(prefixOf(country), '');
  return (
    [code, without].flatMap(ways).find((way) => whole.test(way)) ??
    (whole.test(`${country}${without}`) ? `${country}${without}` : null)
  );
}

function ways(code: string): string[] {
  return [code, code.replaceAll(' ', '-'), code.replaceAll('-', ' '), code.replace(/[ .-]/g, '')];
}

// What stands beside a code in an address: the office for large posts in France, the head office in Kenya.
const behind = / (?:CEDEX(?: \d{1,2})?|GPO)$/;

const word =
  /^(?:C\.?E\.?P|T\.?K|Τ\.?Κ|SINGAPORE|C\.?P|C\.?A\.?P|P\.?L\.?Z|P\.?I\.?N|Z\.?I\.?P|KODE ?POS|POSTCODE|POSTAL ?CODE|POST ?CODE|邮编|邮政编码|郵遞區號|郵便番号|우편번호|รหัสไปรษณีย์|ИНДЕКС)(?: ?CODE| ?\+ ?4)?(?!\p{L})[ .:-]*(?=\d|[A-Z]+\d)/u;

/** The letters written before a code on letters from abroad: of ISO 3166, or of the country's cars. */
function prefixOf(country: string): RegExp {
  const ruler = ruledBy.get(country);
  const own = [country, ruler].flatMap((one) => (one ? [one, ...(cars[one]?.split(' ') ?? [])] : []));
  const states = country === 'AU' ? australian : (statesOf(country) ?? []).map(({ code }) => code);
  return new RegExp(`^(?:(?:${own.join('|')})(?: ?[-–] ?| ?(?=\\d))|(?:${[...states, '(?!)'].join('|')}),? )`);
}

const australian = 'ACT NSW NT QLD SA TAS VIC WA'.split(' ');

// Whose letters also stand before the codes of a place.
const ruledBy = new Map(
  'AX FI, BL FR, FO DK, GF FR, GL DK, GP FR, GU US, MC FR, MF FR, MP US, MQ FR, NC FR, PF FR, PM FR, PR US, RE FR, SJ NO, VI US, WF FR, YT FR'
    .split(', ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

const cars: Record<string, string> = {
  ...{
    AT: 'A AUT',
    AU: 'AUS',
    BE: 'B BEL',
    BA: 'BIH',
    BR: 'BRA',
    CA: 'CDN',
    CH: 'CHE',
    CN: 'CHN',
    CY: 'CYP',
    CZ: 'CZE',
  },
  ...{
    DE: 'D DEU',
    DK: 'DNK',
    EE: 'EST',
    ES: 'E ESP',
    FI: 'FIN SF',
    FR: 'F FRA',
    GB: 'UK',
    GR: 'GRC EL',
    HR: 'HRV',
    HU: 'H HUN',
  },
  ...{
    ID: 'RI IDN',
    IL: 'ISR',
    IN: 'IND',
    IS: 'ISL',
    IT: 'I ITA',
    JP: 'J JPN',
    KR: 'ROK KOR',
    LI: 'FL LIE',
    LT: 'LTU',
    LU: 'L LUX',
  },
  ...{
    LV: 'LVA',
    MA: 'MAR',
    MC: 'MCO F',
    MD: 'MDA',
    ME: 'MNE',
    MK: 'MKD NMK',
    MX: 'MEX',
    MY: 'MAL',
    NL: 'NLD',
    NO: 'N NOR',
  },
  ...{
    PH: 'RP',
    PL: 'POL',
    PT: 'P PRT',
    RO: 'ROU R',
    RS: 'SRB',
    RU: 'RUS',
    SE: 'S SWE',
    SG: 'SGP S',
    SI: 'SLO SVN',
    SK: 'SVK',
  },
  ...{ SM: 'RSM I', TH: 'T', TN: 'TUN', TR: 'TUR', TW: 'RC', UA: 'UKR', US: 'USA', VA: 'V I SCV' },
};
