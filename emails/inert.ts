import { type LetterName, type Letters, type Moment, reminderSteps, type Said } from '@/lib/letter/letters';
import type { Locale } from '@/lib/locale';
import { roles } from '@/lib/organization/roles';
import { sayMoment } from '@/lib/reader/day';
import { isolate } from '@/lib/reader/isolate';

/** A letter that must not leave as it is. The message is a plain sentence for staff. */
export class Unsendable extends Error {}

/** Who reads a letter: moments are said in their language, by the clock of their zone. */
export type Reader = { locale: Locale; zone: string };

/**
 * What a letter is told, ready for a sentence: moments are said, and what people typed stays mere text wherever it is printed, in the
 * subject, too. Mail programs find no address, link or telephone number to underline in it, it is set apart so that nothing turns its
 * direction nor is turned by it, and only a `message` has more than one line. Refuses control characters anywhere else.
 */
export function inert<Content>(content: Content, reader: Reader): Said<Content> {
  return walk(content, '', reader) as Said<Content>;
}

function walk(value: unknown, name: string, reader: Reader): unknown {
  if (typeof value === 'string') {
    if (Object.hasOwn(codes, name) && !codes[name as OwnField]?.includes(value))
      throw new Unsendable(`The letter’s ${name} is none it knows.`);
    return isOurs(name, value) ? value : typed(value, name);
  }
  if (Array.isArray(value)) return value.map((member) => walk(member, name, reader));
  if (typeof value !== 'object' || value === null) return value;
  if (isMoment(value)) return sayMoment(new Date(value.at), reader.locale, reader.zone);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, key, reader)]));
}

/** Codes that choose a sentence. No sentence stands for another, so a letter with any other cannot be written. */
const codes: Partial<Record<OwnField, readonly string[]>> = {
  event: ['suspend', 'resume', 'cancel'],
  list: ['indirect-resellers', 'indirect-providers', 'customers'],
  place: ['cases', 'company-changes', 'customer-accounts'],
  part: ['legal_name', 'registered_address', 'operating_address', 'primary_contact', 'support_contact'],
  proves: ['business', 'domain', 'employment'],
  role: roles,
  scope: ['administrator', 'helpdesk'],
  scopeWas: ['administrator', 'helpdesk'],
  side: ['provider', 'reseller'],
  span: ['extended', 'shortened', 'unchanged'],
  step: reminderSteps,
  waitsFor: ['another', 'answers', 'contact'],
};

/** Fields of which the portal itself is the author: ids that a path is made of, and such codes. */
const ours: Partial<Record<OwnField, true>> = {
  changeId: true,
  country: true,
  customerId: true,
  documents: true,
  event: true,
  field: true,
  handoverId: true,
  id: true,
  invitationId: true,
  partnershipId: true,
  kind: true,
  list: true,
  place: true,
  part: true,
  proves: true,
  reason: true,
  relationshipId: true,
  requestId: true,
  role: true,
  roles: true,
  scope: true,
  scopeWas: true,
  sha256: true,
  side: true,
  signatureId: true,
  span: true,
  step: true,
  stood: true,
  subscriptionId: true,
  waitsFor: true,
};

type OwnField = FieldOf<Letters[LetterName]>;
type FieldOf<Content> = Content extends object
  ? keyof Content | (Content extends { requests?: readonly (infer Request)[] } ? keyof Request : never)
  : never;

function isOurs(name: string, value: string): boolean {
  return Object.hasOwn(ours, name) && /^[\w-]*$/.test(value);
}

function isMoment(value: object): value is Moment {
  return 'at' in value && typeof value.at === 'string';
}

function typed(value: string, name: string): string {
  const text = breakAddresses(withoutControls(value, name));
  return name === 'message' ? text : isolate(text);
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
const telephone = /\p{Nd}(?:[\s().\-/\u200c]*\p{Nd}){6,}/gu;

// A zero-width non-joiner after each sign an address could be made of, however it is written: full-width and ideographic dots become
// plain ones when a browser reads an address. No host may hold a non-joiner there, so what is underlined all the same opens nothing.
function breakAddresses(text: string): string {
  const signs = [...text].map((sign, at, all) =>
    isOfAddresses(sign) && isSeen(all[at + 1] ?? sign) ? sign + nonJoiner : sign,
  );
  return signs.join('').replace(telephone, (number) => number.replaceAll(/\p{Nd}{2}/gu, `$&${nonJoiner}`));
}

// A byte order mark counts as a blank, and a browser reads an address as if it were not there.
function isSeen(sign: string): boolean {
  return sign === '\ufeff' || /\S/.test(sign);
}

function isOfAddresses(sign: string): boolean {
  return /[.:/\\@\u3002]/u.test(sign.normalize('NFKC'));
}
