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
};

export type LetterName = keyof Letters;

/** Letters that carry a single-use link, and what for. */
export const linkOf = {
  'confirm-email': 'confirm_email',
  'reset-password': 'reset_password',
  'join-organization': 'join',
} as const satisfies Partial<Record<LetterName, Purpose>>;
