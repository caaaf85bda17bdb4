/** The zone of a country's clock; of its many, the one most of its people live by. Null where nobody keeps a clock. */
export function zoneOf(iso2: string): string | null {
  return mostLiveBy[iso2] ?? listed(iso2);
}

// Older versions of the language list a locale's zones as a property, newer ones as a method.
type Listed = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] };

function listed(iso2: string): string | null {
  const country: Listed = new Intl.Locale(`und-${iso2}`);
  return (country.getTimeZones?.() ?? country.timeZones)?.[0] ?? null;
}

/** Source: the order of zone.tab in the tz database, most populous first. The program's private codes stand beside BQ. */
const mostLiveBy: Record<string, string> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  BV: 'Europe/Oslo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Pohnpei',
  GL: 'America/Nuuk',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Gaza',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  UM: 'Pacific/Wake',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
  XE: 'America/Kralendijk',
  XK: 'Europe/Belgrade',
  XS: 'America/Kralendijk',
};
