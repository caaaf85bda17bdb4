import type { DocumentStatus } from '@/generated/prisma/enums';
import { type DocumentKind, isDocumentKind } from '@/lib/evidence/catalogue';
import { type Language, type Locale, usual } from '@/lib/locale';

/** What a reviewer may find wrong. The words stand in messages/…/review-reasons.ts. Source: domain fact 11.3. */
export const reviewReasons = [
  'name_mismatch',
  'name_abbreviated',
  'address_mismatch',
  'address_not_deliverable',
  'registration_id_invalid',
  'registration_id_not_found',
  'entity_inactive',
  'duplicate_entity',
  'email_webmail',
  'email_role_address',
  'email_no_mailbox',
  'email_link_expired',
  'email_denied_by_contact',
  'domain_not_company',
  'domain_proof_insufficient',
  'doc_too_old',
  'doc_wrong_type',
  'doc_illegible',
  'doc_language',
  'doc_no_address',
  'doc_not_government_source',
  'contact_not_employee',
  'authority_unproven',
  'sanctions_review',
  'other',
] as const;

export type ReviewReason = (typeof reviewReasons)[number];

/** What can be wrong with a document itself. */
export const documentReasons = [
  'doc_too_old',
  'doc_wrong_type',
  'doc_illegible',
  'doc_language',
  'doc_no_address',
  'doc_not_government_source',
  'name_mismatch',
  'address_mismatch',
  'domain_proof_insufficient',
  'authority_unproven',
  'other',
] as const satisfies readonly ReviewReason[];

/** What is said of a reason: its short name, what is wrong, what to do, and what a document could do besides. */
export type Sentences = { label: string; wrong: string; cure: string; byDocument?: string };

/** What a lead said of a reason, in each language. */
export type SaidIn = Readonly<Partial<Record<Language, Sentences>>>;

/** The portal's own words of the reasons it brings along. */
export type OwnWords = Readonly<Record<ReviewReason, Sentences>>;

/** A reason with what the catalogue said of it when it was sent; without that the portal's own words were. */
export type Given = { reason: string; said?: unknown };

/** The one way from a reason to its words: those it was sent with, else the portal's own. */
export function sentencesOf({ reason, said }: Given, own: OwnWords, language: Locale): Sentences {
  const kept = (said ?? null) as SaidIn | null;
  return kept?.[language as Language] ?? kept?.[usual] ?? own[isReviewReason(reason) ? reason : 'other'];
}

/** What is wrong and what to do, also by a document where that would help. */
export function adviceOn({ wrong, cure, byDocument }: Omit<Sentences, 'label'>): string {
  return [wrong, cure, byDocument].filter(Boolean).join(' ');
}

/** The papers that would help, as they were named when the reason was sent, else as the portal names them. */
export function papersFor({ reason, said, documents = [] }: Given & { documents?: readonly string[] }) {
  if (said || documents.length > 0) return documents.filter(isDocumentKind);
  return isReviewReason(reason) ? documentsFor(reason) : [];
}

/** The papers that would help, where nobody says otherwise. */
export function documentsFor(reason: ReviewReason): readonly DocumentKind[] {
  return concerning[reason].documents;
}

/** What a fix request can point at: a part of the answers, or a proof. */
export const fixableFields = [
  'company',
  'legal_name',
  'registered_address',
  'registration_id',
  'operating_address',
  'primary_contact',
  'support_contact',
  'partner_id',
  'business_proof',
  'domain_proof',
  'employment_proof',
] as const;

/** What a reason can be pinned to; `case` is all of it. */
export const reviewFields = [...fixableFields, 'case'] as const;

export type ReviewField = (typeof reviewFields)[number];

/** Which part of the answers a reason usually concerns, and which papers would help. */
const concerning: Record<ReviewReason, { field: ReviewField; documents: readonly DocumentKind[] }> = {
  name_mismatch: {
    field: 'company',
    documents: ['register_extract', 'registration_certificate', 'formation_document'],
  },
  name_abbreviated: { field: 'company', documents: ['register_extract', 'registration_certificate'] },
  address_mismatch: {
    field: 'company',
    documents: ['register_extract', 'tax_certificate', 'bank_letter', 'lease', 'utility_bill'],
  },
  address_not_deliverable: { field: 'company', documents: ['lease', 'utility_bill'] },
  registration_id_invalid: { field: 'company', documents: ['registration_certificate', 'tax_certificate'] },
  registration_id_not_found: {
    field: 'company',
    documents: ['register_extract', 'registration_certificate', 'tax_certificate'],
  },
  entity_inactive: { field: 'company', documents: ['register_extract', 'government_license', 'annual_report'] },
  duplicate_entity: { field: 'company', documents: [] },
  email_webmail: { field: 'primary_contact', documents: [] },
  email_role_address: { field: 'primary_contact', documents: [] },
  email_no_mailbox: { field: 'primary_contact', documents: [] },
  email_link_expired: { field: 'primary_contact', documents: [] },
  email_denied_by_contact: { field: 'primary_contact', documents: [] },
  domain_not_company: {
    field: 'primary_contact',
    documents: ['domain_registration', 'domain_invoice', 'registry_confirmation'],
  },
  domain_proof_insufficient: {
    field: 'primary_contact',
    documents: ['domain_registration', 'domain_invoice', 'registry_confirmation'],
  },
  doc_too_old: { field: 'case', documents: [] },
  doc_wrong_type: { field: 'case', documents: [] },
  doc_illegible: { field: 'case', documents: [] },
  doc_language: { field: 'case', documents: [] },
  doc_no_address: { field: 'company', documents: ['tax_certificate', 'bank_letter', 'lease', 'utility_bill'] },
  doc_not_government_source: {
    field: 'company',
    documents: ['register_extract', 'registration_certificate', 'tax_certificate'],
  },
  contact_not_employee: { field: 'primary_contact', documents: ['assignment_letter'] },
  authority_unproven: {
    field: 'company',
    documents: ['assignment_letter', 'register_extract', 'partnership_agreement'],
  },
  sanctions_review: { field: 'case', documents: [] },
  other: { field: 'case', documents: [] },
};

export const noLongerThere: readonly DocumentStatus[] = ['replaced', 'infected', 'deleted'];

/** Whether a document can be asked about: one that is still there, and proves something. */
export function isAsked({ status }: { status: DocumentStatus }): boolean {
  return !noLongerThere.includes(status);
}

export function isReviewReason(code: string): code is ReviewReason {
  return (reviewReasons as readonly string[]).includes(code);
}

export function isReviewField(name: string): name is ReviewField {
  return (reviewFields as readonly string[]).includes(name);
}
