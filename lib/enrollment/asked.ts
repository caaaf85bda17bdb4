import type { DocumentProves, EnrollmentStatus } from '@/generated/prisma/enums';
import { type Facts, isConfirmed } from './needs';
import { isProofField, proofFields } from './proofs';

// Pure, for pages and commands alike: what an applicant may change while fixes are asked for.

/** What of the answers changes together: the lines of one address, all of one contact. */
export const answerParts = [
  'legal_name',
  'registered_address',
  'registration_id',
  'operating_address',
  'primary_contact',
  'support_contact',
] as const;

export type AnswerPart = (typeof answerParts)[number];

/** The parts that one form of the profile holds. */
export const formParts = {
  company: ['legal_name', 'registered_address', 'registration_id'],
  operating_address: ['operating_address'],
  primary_contact: ['primary_contact'],
  support_contact: ['support_contact'],
} as const satisfies Record<string, readonly AnswerPart[]>;

export type ProfileForm = keyof typeof formParts;

/** What is asked of an enrollment and not answered yet. */
type Asked = {
  facts: Pick<Facts, 'status' | 'primaryContact' | 'confirmedAddress'>;
  requests: readonly { field: string }[];
};

/** Where what is asked for limits what can be changed: also in answers that were taken back before the contact had confirmed them. */
export const limited: readonly EnrollmentStatus[] = ['needs_action', 'draft'];

/** What can be changed now. A PartnerID is none of the answers that are sent in: it is linked at any time. */
export type Unlocked = { parts: ReadonlySet<AnswerPart>; proofs: ReadonlySet<DocumentProves> };

const everything: Unlocked = {
  parts: new Set(answerParts),
  proofs: new Set<DocumentProves>(['business', 'domain', 'employment']),
};

/**
 * While fixes are asked for, just those, and what may prove them; and the contact as long as nobody has confirmed, who may never do so. After
 * a refusal, and where nothing particular is asked, everything. Source: SPEC 4, fix requests.
 */
export function unlockedBy({ facts, requests }: Asked): Unlocked {
  const fields = requests.map(({ field }) => field);
  const each = [...fields, ...(isConfirmed(facts) ? [] : ['primary_contact'])].map(opens);
  const all = !limited.includes(facts.status) || fields.length === 0 || each.some((one) => one === null);
  if (all) return everything;
  return {
    parts: new Set(each.flatMap((one) => one?.parts ?? [])),
    proofs: new Set(each.flatMap((one) => one?.proofs ?? [])),
  };
}

/** Whether something of the answers is locked. */
export function isLimited(asked: Asked): boolean {
  return unlockedBy(asked) !== everything;
}

type Opens = { parts: readonly AnswerPart[]; proofs: readonly DocumentProves[] };

const ofCompany = { proofs: ['business'] } as const;

const byField: Record<string, Opens> = {
  company: { parts: [...formParts.company, 'operating_address'], ...ofCompany },
  legal_name: { parts: ['legal_name'], ...ofCompany },
  registered_address: { parts: ['registered_address'], ...ofCompany },
  registration_id: { parts: ['registration_id'], ...ofCompany },
  operating_address: { parts: ['operating_address'], ...ofCompany },
  primary_contact: { parts: ['primary_contact'], proofs: ['domain', 'employment'] },
  support_contact: { parts: ['support_contact'], proofs: [] },
  partner_id: { parts: [], proofs: [] },
};

/** What a request about this opens; null for one about all of it, or about what nobody knows any more. */
function opens(field: string): Opens | null {
  if (isProofField(field)) return { parts: [], proofs: [proofFields[field]] };
  return Object.hasOwn(byField, field) ? (byField[field] ?? null) : null;
}

/** Whether a request is about one of these parts. */
export function asksFor(field: string, parts: readonly AnswerPart[]): boolean {
  return !isProofField(field) && (opens(field)?.parts ?? []).some((part) => parts.includes(part));
}

/** Whether the company may be looked up and filled in anew: that touches all that its form holds. */
export function mayFill({ parts }: Unlocked): boolean {
  return formParts.company.every((part) => parts.has(part));
}

/** Where the parts of the company's form are kept. */
export const columnsOf = {
  legal_name: ['legalName'],
  registered_address: ['addressLine1', 'addressLine2', 'city', 'stateOrProvince', 'postalCode'],
  registration_id: ['registrationIdKind', 'registrationId'],
} as const satisfies Record<(typeof formParts.company)[number], readonly string[]>;

/** The inputs of the company's form that cannot be changed now. */
export function lockedInputs({ parts }: Unlocked): string[] {
  return formParts.company.filter((part) => !parts.has(part)).flatMap((part) => [...columnsOf[part]]);
}
