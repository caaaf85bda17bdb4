/** A letter that must not leave as it is. The message is a plain sentence for staff. */
export class Unsendable extends Error {}

/**
 * What people typed, so that it stays mere text wherever it is printed, in the subject, too: mail programs find no address, link or
 * telephone number to underline in it, nothing turns its direction, and only a `message` has more than one line. Refuses control
 * characters anywhere else.
 */
export function inert<Told>(told: Told): Told {
  return walk(told, '') as Told;
}

function walk(value: unknown, name: string): unknown {
  if (typeof value === 'string') return breakAddresses(withoutControls(value, name));
  if (Array.isArray(value)) return value.map((member) => walk(member, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, key)]));
}

const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;

function withoutControls(text: string, name: string): string {
  const lines = name === 'message' ? text.split(/\r\n|[\r\n\u2028\u2029]/u) : [text];
  if (name !== 'message' && controls.test(text))
    throw new Unsendable(`The letter’s ${name} holds a line break or another control character.`);
  return lines.map((line) => line.replace(new RegExp(controls, 'gu'), ' ').replace(directions, '')).join('\n');
}

const nonJoiner = '\u200c';
const ours = /^(\d{4}-\d\d-\d\d|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/;
const telephone = /\p{Nd}(?:[\s().\-/\u200c]*\p{Nd}){6,}/gu;

// A zero-width non-joiner after each sign an address could be made of, however it is written: full-width and ideographic dots become
// plain ones when a browser reads an address. No host may hold a non-joiner there, so what is underlined all the same opens nothing.
// Days and ids are the portal's own, and are read again by its words.
function breakAddresses(text: string): string {
  if (ours.test(text)) return text;
  const signs = [...text].map((sign, at, all) =>
    isOfAddresses(sign) && /\S/.test(all[at + 1] ?? sign) ? sign + nonJoiner : sign,
  );
  return signs.join('').replace(telephone, (number) => number.replaceAll(/\p{Nd}{2}/gu, `$&${nonJoiner}`));
}

function isOfAddresses(sign: string): boolean {
  return /[.:/\\@\u3002]/u.test(sign.normalize('NFKC'));
}
