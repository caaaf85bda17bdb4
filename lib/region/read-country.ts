import { locales } from '@/lib/locale';
import { countryName } from './names';

/** A country as people write it in a table, by its two letters or its name in one of the portal's languages: its code, or null. */
export function readCountry(typed: string): string | null {
  const wanted = fold(typed);
  if (/^[a-z]{2}$/.test(wanted)) return isCountry(wanted.toUpperCase()) ? wanted.toUpperCase() : null;
  return (byName ??= names()).get(wanted) ?? null;
}

let byName: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  return new Map(codes.flatMap((code) => locales.map((locale) => [fold(countryName(code, locale)), code] as const)));
}

// Codes without a country come back as they are; ZZ is "unknown", QO, EU, EZ and UN are no countries.
function isCountry(code: string): boolean {
  return countryName(code, 'en') !== code && !['ZZ', 'QO', 'EU', 'EZ', 'UN', 'XA', 'XB'].includes(code);
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}
