import type { DocumentProves, DocumentScan, DocumentStatus } from '@/generated/prisma/enums';

/** The same by the names that the words call them. */
export type { DocumentProves as Proves, DocumentScan as Scan, DocumentStatus as State };

/** What a document may have to name. `person`: somebody, and what they do there. */
export type Named = 'company' | 'address' | 'domain' | 'person';

/** What a document can prove; in the order in which it is asked for. */
export const provable = ['business', 'domain', 'employment'] as const satisfies readonly DocumentProves[];

/**
 * A kind of document: what it must name for each thing it may prove, how many months old it may be, and whether a screenshot will do, which
 * it does of a government's own page alone.
 */
export type Entry = {
  proves: Partial<Record<DocumentProves, readonly Named[]>>;
  months: 3 | 12;
  screenshot: boolean;
};

const ofDomain = { proves: { domain: ['company', 'domain'] }, months: 12, screenshot: false } as const;
const ofBusiness = { proves: { business: ['company', 'address'] }, months: 12, screenshot: false } as const;
const fromGovernment = { ...ofBusiness, screenshot: true } as const;
// Where somebody works is proven by something newer than that they exist.
const ofPlace = { ...ofBusiness, months: 3 } as const;
const alsoOfPeople = { business: ['company', 'address'], employment: ['company', 'person'] } as const;

/**
 * The one catalogue of documents: the applicant reads it before sending, the reviewer while reading, and the upload obeys it. Words stand
 * in messages/…/evidence.ts. Source: domain facts 2.3, 10 (rows 12 and 13) and D.
 */
export const catalogue = {
  register_extract: { proves: alsoOfPeople, months: 12, screenshot: true },
  registration_certificate: fromGovernment,
  sole_proprietor_registration: fromGovernment,
  formation_document: ofBusiness,
  tax_certificate: fromGovernment,
  government_license: fromGovernment,
  partnership_agreement: { proves: alsoOfPeople, months: 12, screenshot: false },
  annual_report: ofBusiness,
  exchange_filing: ofBusiness,
  bank_letter: ofPlace,
  lease: ofBusiness,
  utility_bill: ofPlace,
  domain_registration: ofDomain,
  domain_invoice: ofDomain,
  registry_confirmation: ofDomain,
  whois_record: ofDomain,
  assignment_letter: { proves: { employment: ['company', 'person'] }, months: 12, screenshot: false },
} as const satisfies Record<string, Entry>;

export type DocumentKind = keyof typeof catalogue;

export const documentKinds = Object.keys(catalogue) as [DocumentKind, ...DocumentKind[]];

/** Kinds that are called otherwise in a country: its own names stand in messages/…/evidence.ts. */
export const calledIn = {
  ID: ['registration_certificate', 'formation_document', 'tax_certificate'],
} as const satisfies Record<string, readonly DocumentKind[]>;

export type OwnNames = { [Country in keyof typeof calledIn]: Record<(typeof calledIn)[Country][number], string> };

export function entryOf(kind: DocumentKind): Entry {
  return catalogue[kind];
}

export function isDocumentKind(name: string): name is DocumentKind {
  return Object.hasOwn(catalogue, name);
}

/** The kinds that may prove something, as they are offered. */
export function kindsFor(proves: DocumentProves): DocumentKind[] {
  return documentKinds.filter((kind) => entryOf(kind).proves[proves]);
}

/** What a document of this kind must name to prove this; empty where it cannot. */
export function mustName(kind: DocumentKind, proves: DocumentProves): readonly Named[] {
  return entryOf(kind).proves[proves] ?? [];
}

/** The first day on which a document of this age may have been issued, `2025-11-30`; a day that a month lacks is its last. */
export function oldestIssue(months: number, at: Date): string {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(at.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/** The last day that has begun somewhere: nothing was issued after it. */
export function newestIssue(at: Date): string {
  return new Date(at.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}
