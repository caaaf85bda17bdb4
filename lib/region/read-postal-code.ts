import { plainCode } from '@/lib/field/pasted';

/**
 * A postal code as the country's pattern has it, of what was typed: with the country's letters in front (`D-10115`, `SE-111 22`), with its own
 * name (`CEP 01310-100`, `〒100-0001`), in blanks, dots or hyphens of one's own. Null when nothing of it fits.
 */
export function readPostalCode(country: string, pattern: string, typed: string): string | null {
  const whole = new RegExp(`^(?:${pattern})$`);
  const code = plainCode(typed).toUpperCase().replace(/^〒 ?/u, '').replace(word, '');
  const without = code.replace(prefixOf(country), '');
  return (
    [code, without].flatMap(ways).find((way) => whole.test(way)) ??
    (whole.test(`${country}${without}`) ? `${country}${without}` : null)
  );
}

function ways(code: string): string[] {
  return [code, code.replaceAll(' ', '-'), code.replaceAll('-', ' '), code.replace(/[ .-]/g, '')];
}

const word =
  /^(?:C\.?E\.?P|C\.?P|C\.?A\.?P|P\.?L\.?Z|P\.?I\.?N|Z\.?I\.?P|KODE ?POS|POSTCODE|POSTAL ?CODE|POST ?CODE)(?: ?CODE| ?\+ ?4)?\b[ .:-]*(?=\d|[A-Z]+\d)/;

/** The letters written before a code on letters from abroad: of ISO 3166, or of the country's cars. */
function prefixOf(country: string): RegExp {
  const letters = [country, ...(cars[country]?.split(' ') ?? [])].join('|');
  return new RegExp(`^(?:${letters})(?: ?[-–] ?| ?(?=\\d))`);
}

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
    SG: 'SGP',
    SI: 'SLO SVN',
    SK: 'SVK',
  },
  ...{ SM: 'RSM I', TH: 'T', TN: 'TUN', TR: 'TUR', TW: 'RC', UA: 'UKR', US: 'USA', VA: 'V I' },
};
