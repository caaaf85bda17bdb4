/** A letter that must not leave as it is. The message is a plain sentence for staff. */
export class Unsendable extends Error {}

/**
 * What people typed, so that it stays mere text: mail programs find no address to underline in it, nothing turns its
 * direction, and only a `message` has more than one line. Refuses control characters anywhere else.
 */
export function inert<Told>(told: Told): Told {
  return walk(told, '', breakAddresses) as Told;
}

/** The same without the breaks, for the subject, which no mail program underlines. */
export function plain<Told>(told: Told): Told {
  return walk(told, '', (text) => text) as Told;
}

function walk(value: unknown, name: string, finish: (text: string) => string): unknown {
  if (typeof value === 'string') return finish(withoutControls(value, name));
  if (Array.isArray(value)) return value.map((member) => walk(member, name, finish));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, key, finish)]));
}

const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;

function withoutControls(text: string, name: string): string {
  const lines = name === 'message' ? text.split(/\r\n|[\r\n\u2028\u2029]/u) : [text];
  if (name !== 'message' && controls.test(text))
    throw new Unsendable(`The letter’s ${name} holds a line break or another control character.`);
  return lines.map((line) => line.replace(new RegExp(controls, 'gu'), ' ').replace(directions, '')).join('\n');
}

const mailAddress = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const insideAddress = /(?<=[\p{L}\p{N}:])([.:/@])(?=[\p{L}\p{N}/])/gu;

// A zero-width non-joiner after each dot, colon, slash and at sign that could be part of an address. A checked e-mail address stays whole.
function breakAddresses(text: string): string {
  return mailAddress.test(text) ? text : text.replace(insideAddress, '$1\u200c');
}
