import type { Purpose } from '@/lib/link';

/** What every letter about an enrollment knows. */
export type EnrollmentNews = {
  company: string;
  reference: string;
  /** What the reviewer wrote, or the ground given. */
  message?: string;
  /** The field and the reason of each thing to put right. */
  requests?: readonly { field: string; reason: string; message: string }[];
};

/** What every letter about a provider's authorization knows. `message`: the operator's reason. */
export type ProviderNews = { company: string; message?: string };

/** Every letter the portal sends, with what it must be told. A letter without words does not compile. */
export type Letters = {
  'confirm-email': EnrollmentNews & { signedUpBy: string };
  'enrollment-submitted': EnrollmentNews & { contact: string };
  'review-started': EnrollmentNews;
  'email-denied': EnrollmentNews & { contact: string };
  'email-denial-undone': EnrollmentNews;
  'please-fix': EnrollmentNews;
  'enrollment-resubmitted': EnrollmentNews;
  'enrollment-approved': EnrollmentNews;
  'enrollment-rejected': EnrollmentNews;
  'enrollment-reinstated': EnrollmentNews;
  'enrollment-withdrawn': EnrollmentNews;
  'enrollment-closed': EnrollmentNews;
  'enrollment-suspended': EnrollmentNews;
  'enrollment-restored': EnrollmentNews;
  'agreement-signed': EnrollmentNews;
  'account-created': { organization: string };
  'account-exists': Record<string, never>;
  'reset-password': Record<string, never>;
  'password-changed': Record<string, never>;
  'join-organization': { organization: string; invitedBy: string };
  'roles-changed': { organization: string; changedBy: string; roles: readonly string[] };
  'please-sign': { company: string; reference: string; askedBy: string };
  'provider-authorized': ProviderNews;
  'provider-suspended': ProviderNews;
  'provider-restored': ProviderNews;
};

export type LetterName = keyof Letters;

/** Letters that carry a single-use link, and what for. */
export const linkOf = {
  'confirm-email': 'confirm_email',
  'reset-password': 'reset_password',
  'join-organization': 'join',
} as const satisfies Partial<Record<LetterName, Purpose>>;

/** Whom a letter is written to: a company's primary contact, one of its Global admins, or a person about their own account. */
export type Party = 'contact' | 'admin' | 'user';

/** What the words of a letter may use. `until`: when its link stops working, in the reader's language and zone. */
export type Told<Name extends LetterName> = Letters[Name] & { party: Party } & (Name extends keyof typeof linkOf
    ? { until: string }
    : unknown);

/** The words of one letter: paragraphs, what is listed, paragraphs after the list, and its one button. */
export type LetterWords = {
  subject: string;
  paragraphs: string[];
  points?: string[];
  after?: string[];
  /** Before what somebody wrote in their own words, when it is not a reviewer. */
  quoted?: string;
  button: string;
  why: string;
};
