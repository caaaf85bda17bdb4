import parseStrictly from 'libphonenumber-js/max';
import parse, { type PhoneNumber } from 'libphonenumber-js/min';
import { callingCode, dialingCountry } from './calling-codes';
import { longestTelephone, readTelephoneByLook } from './phone-shape';

export type Telephone = { ok: true; e164: string } | { ok: false; code: 'phone_malformed' };

/**
 * Reads a telephone number typed as people do: with its country code from anywhere (`+62 21 555 0100`, `0062 21 555 0100`), or in the
 * national form of the given country (`021 555 0100`). `e164` is what is stored. Extensions and letters are refused.
 */
export function readTelephone(typed: string, country: string): Telephone {
  if (typed.length > longestTelephone) return refused;
  const look = readTelephoneByLook(typed);
  const number = 'value' in look && numberOf(look.value, country);
  return number ? { ok: true, e164: number.number } : refused;
}

const refused = { ok: false, code: 'phone_malformed' } as const;

/**
 * A number without a plus may be national, or have its country code in front without (`62 21…`), or behind the 00 that is printed everywhere. Of
 * the readings the first that is a number of a kind the country gives out; else, as new ones are given out, the first of the right length.
 */
function numberOf(dialed: string, country: string): PhoneNumber | undefined {
  const nationalTo = dialingCountry(country);
  const options = { ...(nationalTo && { defaultCountry: nationalTo }), extract: false };
  const valid = (read: typeof parse, way: string) => [read(way, options)].filter((number) => number?.isValid());
  const readings = [parseStrictly, parse].flatMap((read) => {
    const national = valid(read, dialed);
    const abroad = fromAbroad(dialed, callingCode(country)).flatMap((way) => valid(read, way));
    const whole = national.filter((number) => number?.formatNational().replace(/\D/g, '') === dialed);
    return [...whole, ...abroad, ...national];
  });
  return readings[0];
}

function fromAbroad(dialed: string, own: string | null): string[] {
  if (dialed.startsWith('00')) return [`+${dialed.slice(2)}`];
  return own && dialed.startsWith(own) ? [`+${dialed}`] : [];
}

/** A stored number as people read it, such as +62 812-3456-7890. */
export function telephoneToRead(e164: string): string {
  return parse(e164)?.formatInternational() ?? e164;
}

/** The country a stored number is given out in; null where its code is shared, and the number does not say which of them it is. */
export function telephoneCountry(e164: string): string | null {
  return parseStrictly(e164)?.country ?? null;
}
