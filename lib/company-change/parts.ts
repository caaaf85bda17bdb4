import type { CheckKind, CompanyPart, ContactKind } from '@/generated/prisma/enums';
import type { operatingIn } from '@/lib/enrollment/operating-address';
import { checkKinds } from '@/lib/verification/lifecycle';
import { restsOnOthers } from '@/lib/verification/rests-on';

// Pure: what of a company changes together, and what is verified again because of it.

/** In the order in which they are shown. */
export const companyParts = [
  'legal_name',
  'registered_address',
  'operating_address',
  'primary_contact',
  'support_contact',
] as const satisfies readonly CompanyPart[];

/** A part as an address of a page has it. */
export const slugOf = (part: CompanyPart) => part.replaceAll('_', '-');

export const partOf = (slug: string) => companyParts.find((part) => slugOf(part) === slug) ?? null;

/** What a part is, by the columns of the profile or of a contact. */
export type Answers = Readonly<Record<string, string | null>>;

type Contact = Record<'firstName' | 'lastName' | 'telephone' | 'website', string | null> & {
  kind: ContactKind;
  email: string;
};

/** The columns of a company's profile that can be changed, or that what is verified rests on. */
export type Profile = Parameters<typeof operatingIn>[0] &
  Record<
    | 'legalName'
    | 'addressLine1'
    | 'addressLine2'
    | 'city'
    | 'stateOrProvince'
    | 'postalCode'
    | 'registrationIdKind'
    | 'registrationId',
    string | null
  > & { contacts: readonly Contact[] };

const columns: Record<CompanyPart, readonly string[]> = {
  legal_name: ['legalName'],
  registered_address: ['addressLine1', 'addressLine2', 'city', 'stateOrProvince', 'postalCode'],
  operating_address: ['operatingLine1', 'operatingLine2', 'operatingCity', 'operatingState', 'operatingPostalCode'],
  primary_contact: ['firstName', 'lastName', 'email', 'telephone'],
  support_contact: ['email', 'telephone', 'website'],
};

/** Whose contact a part is; null of what stands in the profile itself. */
export const contactKindOf: Record<CompanyPart, ContactKind | null> = {
  legal_name: null,
  registered_address: null,
  operating_address: null,
  primary_contact: 'primary',
  support_contact: 'support',
};

/** The answers of a part, of whatever holds them: each column is there, and null where nothing was given. */
export function answersIn(part: CompanyPart, of: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(columns[part].map((name) => [name, (of[name] as string | null | undefined) ?? null]));
}

/** The same as a profile has them. */
export function inForce(part: CompanyPart, profile: Profile): Answers {
  const kind = contactKindOf[part];
  return answersIn(part, kind ? (profile.contacts.find((contact) => contact.kind === kind) ?? {}) : profile);
}

export function differs(one: Answers, other: Answers): boolean {
  return Object.keys(one).some((name) => one[name] !== other[name]);
}

/**
 * What is verified again: the checks that rest on what is another. A contact's number, the address for customers, or where the company works, is
 * no part of who the company is; its website is what the address of its contact is held against. Source: SPEC 4, domain fact 1.7.
 */
export function restsAnew(part: CompanyPart, profile: Profile, answers: Answers): CheckKind[] {
  // Of a direct partner, who never named a primary contact, nothing was verified.
  if (part === 'support_contact' && !profile.contacts.some(({ kind }) => kind === 'primary')) return [];
  const then = withPart(part, profile, answers);
  return checkKinds.filter((kind) => restsOnOthers(kind, profile, then));
}

function withPart(part: CompanyPart, profile: Profile, answers: Answers): Profile {
  const kind = contactKindOf[part];
  if (!kind) return { ...profile, ...answers };
  const others = profile.contacts.filter((contact) => contact.kind !== kind);
  const blank = { firstName: null, lastName: null, telephone: null, website: null };
  return { ...profile, contacts: [...others, { ...blank, ...answers, kind, email: answers.email ?? '' }] };
}
