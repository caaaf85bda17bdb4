/** The papers that can prove something about a company. Issued in the last twelve months. Source: domain fact 2.3. */
export const documentKinds = [
  'domain_registration',
  'domain_invoice',
  'registry_confirmation',
  'assignment_letter',
  'formation_document',
  'registration_certificate',
  'tax_certificate',
  'government_license',
  'register_extract',
  'partnership_agreement',
  'annual_report',
  'bank_letter',
  'lease',
  'utility_bill',
] as const;

/** Whether applicants have a way to send a document. Until they do, nobody is asked for one: not by a reason, not in words. */
export const documentsCanBeSent: boolean = false;

export type DocumentKind = (typeof documentKinds)[number];
