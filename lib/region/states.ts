import { iso31662 } from 'iso-3166';

export type State = { code: string; name: string };

/**
 * The states of a country that writes them in its addresses, by a code of at most three signs; null where it has no list. Of ISO 3166-2, but for
 * the four of domain fact 1.2, which are our own. On the server alone: the list of the whole world is large.
 */
export function statesOf(country: string): readonly State[] | null {
  const list = lists[country];
  if (list) return list.split(', ').map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3) }));
  const known = byCountry.get(country) ?? named(country);
  byCountry.set(country, known);
  return known.length > 0 ? known : null;
}

/** A state as it was kept, by its code or its name, in words. */
export function stateName(country: string, kept: string): string {
  return statesOf(country)?.find(({ code }) => code === kept)?.name ?? kept;
}

/** Whether there is such a state: `ID-JK`, a country and one of its codes. */
export function isState(written: string): boolean {
  const [country = '', code = ''] = written.split('-');
  return isCode.test(country) && (statesOf(country)?.some((state) => state.code === code) ?? false);
}

const isCode = /^[A-Z]{2}$/;

const byCountry = new Map<string, readonly State[]>();

// Where people write the lower of two levels: provinces in Spain, Italy and the Philippines, counties in Ireland, parishes, atolls.
const lower = new Set('CV ES IE IT KN MH PH'.split(' '));

// Of the other level, and written all the same: autonomous cities, the capital's region, a valley that is its own province.
const besides = new Set('ES-CE ES-ML IT-23 PH-00'.split(' '));

// Geographical units that are no administration, and, in Estonia, municipalities beside the fifteen counties.
const left = new Set('ID-JW ID-KA ID-ML ID-NU ID-PP ID-SL ID-SM'.split(' '));
const isWritten: Record<string, RegExp> = { EE: /^EE-\d\d$/ };

function named(country: string): State[] {
  const all = iso31662.filter(({ code, parent }) => code.startsWith(`${country}-`) && fits(country, code, parent));
  const states = all
    .filter(({ code }) => !left.has(code) && (isWritten[country] ?? /./).test(code))
    .map(({ code, name }) => ({ code: code.slice(3), name: called[code] ?? plainIn(country, name) }));
  const twice = (name: string) => states.filter((state) => state.name === name).length > 1;
  const told = states.map(({ code, name }) => ({ code, name: twice(name) ? `${name} (${code})` : name }));
  return told.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function fits(country: string, code: string, parent: string): boolean {
  return besides.has(code) || country === 'IQ' || (parent === country) !== lower.has(country);
}

/** As people write them in an address, where the register has marks of transcription or the kind of place in them. */
function plainIn(country: string, name: string): string {
  if (country === 'KR')
    return name.replace(/-(?:teukbyeolsi|gwangyeoksi|teukbyeoljachisi|teukbyeoljachido|do)$/, (kind) =>
      kind === '-do' ? kind : '',
    );
  return plainly.has(country) ? name.normalize('NFKD').replace(/[\p{M}‘’']/gu, '') : name;
}

const plainly = new Set('AE AM EG IN IQ JP'.split(' '));

const called: Readonly<Record<string, string>> = {
  'AE-AJ': 'Ajman',
  'AE-AZ': 'Abu Dhabi',
  'AE-DU': 'Dubai',
  'AE-FU': 'Fujairah',
  'AE-RK': 'Ras Al Khaimah',
  'AE-SH': 'Sharjah',
  'AE-UQ': 'Umm Al Quwain',
  'EG-ALX': 'Alexandria',
  'EG-C': 'Cairo',
  'EG-GZ': 'Giza',
  'ID-JK': 'DKI Jakarta',
  'ID-PE': 'Papua Pegunungan',
  'ID-YO': 'DI Yogyakarta',
  'IN-PY': 'Puducherry',
  'TH-10': 'Bangkok',
};

/** Our own: two-letter codes of the post in the US and Canada, China's in its short names, Mexico's of its civil registry. */
const lists: Record<string, string> = {
  US:
    'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, ' +
    'DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, ' +
    'KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, ' +
    'MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, ' +
    'NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, ' +
    'SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, ' +
    'WV West Virginia, WI Wisconsin, WY Wyoming',
  CA:
    'AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, ' +
    'NT Northwest Territories, NS Nova Scotia, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Québec, ' +
    'SK Saskatchewan, YT Yukon',
  CN:
    'AH Anhui, BJ Beijing, CQ Chongqing, FJ Fujian, GS Gansu, GD Guangdong, GX Guangxi, GZ Guizhou, HI Hainan, HE Hebei, ' +
    'HL Heilongjiang, HA Henan, HB Hubei, HN Hunan, NM Inner Mongolia, JS Jiangsu, JX Jiangxi, JL Jilin, LN Liaoning, ' +
    'NX Ningxia, QH Qinghai, SN Shaanxi, SD Shandong, SH Shanghai, SX Shanxi, SC Sichuan, TJ Tianjin, XZ Tibet, ' +
    'XJ Xinjiang, YN Yunnan, ZJ Zhejiang',
  MX:
    'AS Aguascalientes, BC Baja California, BS Baja California Sur, CC Campeche, CS Chiapas, CH Chihuahua, ' +
    'DF Ciudad de México, CL Coahuila, CM Colima, DG Durango, MC Estado de México, GT Guanajuato, GR Guerrero, HG Hidalgo, ' +
    'JC Jalisco, MN Michoacán, MS Morelos, NT Nayarit, NL Nuevo León, OC Oaxaca, PL Puebla, QT Querétaro, ' +
    'QR Quintana Roo, SP San Luis Potosí, SL Sinaloa, SR Sonora, TC Tabasco, TS Tamaulipas, TL Tlaxcala, VZ Veracruz, ' +
    'YN Yucatán, ZS Zacatecas',
};
