import type { DocumentKind, Named, OwnNames, Proves, Scan, State } from '@/lib/evidence/catalogue';

/** What each kind of document is called, within a sentence. */
export const documentKinds = {
  register_extract: 'extract from the company register',
  registration_certificate: 'certificate of registration',
  sole_proprietor_registration: 'registration as a sole proprietor',
  formation_document: 'articles of association',
  tax_certificate: 'tax certificate',
  government_license: 'government license',
  partnership_agreement: 'partnership agreement',
  annual_report: 'annual report',
  exchange_filing: 'filing with a stock exchange',
  bank_letter: 'letter from the bank',
  lease: 'lease',
  utility_bill: 'utility bill',
  domain_registration: 'domain registration',
  domain_invoice: 'invoice for the domain',
  registry_confirmation: 'confirmation from the domain registry',
  whois_record: 'print of the WHOIS record',
  assignment_letter: 'letter of appointment signed by an authorized person',
} satisfies Record<DocumentKind, string>;

/** What they are called in a country that has names of its own for them. */
export const documentKindsIn: OwnNames = {
  ID: {
    registration_certificate: 'NIB (business identification number)',
    formation_document: 'deed of establishment with the decree of the Ministry of Law',
    tax_certificate: 'NPWP (tax number card or certificate)',
  },
};

/** What a document proves, and what it must name for that. */
export const proofs = {
  of: {
    business: 'Proof of the company',
    domain: 'Proof of the domain',
    employment: 'Proof of the contact’s work',
    message: 'A file that came with a message',
  } satisfies Record<Proves, string>,
  why: {
    business: 'That the company exists, under this name and at this address.',
    domain: 'That the domain of the e-mail address belongs to the company.',
    employment: 'That the primary contact works for the company.',
    message: 'Nothing: it came with a message.',
  } satisfies Record<Proves, string>,
  names: {
    company: ({ value }) => `the company: ${value}`,
    address: ({ value }) => `its address: ${value}`,
    domain: ({ value }) => `the domain: ${value}`,
    person: ({ value }) => `the contact and their function: ${value}`,
  } satisfies Record<Named, (told: { value: string }) => string>,
  mustName: 'It must name',
  itsFile: 'The file',
  since: ({ date }: { date: string }) => `issued on or after ${date}`,
  sinceFor: ({ date, kinds }: { date: string; kinds: string }) => `${kinds}: issued on or after ${date}`,
  format: 'PDF, PNG or JPEG, without a password',
  most: ({ megabytes, pages }: { megabytes: number; pages: number }) => `at most ${megabytes} MB and ${pages} pages`,
  screenshots: ({ kinds }: { kinds: string }) => `A screenshot is taken of a government’s own page alone: ${kinds}.`,
  once: 'Each proof needs a document of its own: one file cannot stand for two of them.',
  states: {
    checking: 'Being checked',
    received: 'Waits to be read',
    accepted: 'Accepted',
    unusable: 'Cannot be used',
    infected: 'Infected',
    replaced: 'Replaced',
    deleted: 'Deleted',
  } satisfies Record<State, string>,
  scans: {
    checking: 'Being checked for malicious software.',
    clean: 'Checked: no malicious software found.',
    infected: 'Malicious software was found, so the file was deleted.',
    not_checked: 'Not checked for malicious software.',
  } satisfies Record<Scan, string>,
  scannerAway: ({ since }: { since: string }) =>
    `The check for malicious software has not been available since ${since}. The document waits, and nobody can open it yet. You need to do nothing.`,
};
