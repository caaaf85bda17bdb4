import parse from 'libphonenumber-js/min';
import { dialingCountry } from '@/lib/region/calling-codes';

export type Telephone = { ok: true; e164: string } | { ok: false; code: 'phone_malformed' };

/**
 * Reads a telephone number typed as people do: with its country code from anywhere (`+62 21 555 0100`), or in the national
 * form of the given country (`021 555 0100`). `e164` is what is stored. Extensions and letters are refused.
 */
export function readTelephone(typed: string, country: string): Telephone {
  if (typed.length > 40) return refused;
  const nationalTo = dialingCountry(country);
  const number = parse(typed.trim(), { ...(nationalTo && { defaultCountry: nationalTo }), extract: false });
  return number?.isValid() && !number.ext ? { ok: true, e164: number.number } : refused;
}

const refused = { ok: false, code: 'phone_malformed' } as const;

/** A stored number as people read it, such as +62 812-3456-7890. */
export function telephoneToRead(e164: string): string {
  return parse(e164)?.formatInternational() ?? e164;
}
