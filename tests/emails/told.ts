import type { LetterName, Letters } from '@/lib/letter/letters';

const company = 'PT Melati Teknologi';
const news = { company, reference: 'MTR-7Q4K-22' };
const requests = [
  { field: 'company', reason: 'address_mismatch', message: 'The register shows number 12.\nYou wrote 21.' },
  { field: 'primary_contact', reason: 'domain_not_company', message: 'Which company owns this domain?' },
];

/** Something to tell in every letter. */
export const told: Letters = {
  'confirm-email': { ...news, signedUpBy: 'Nadia Putri' },
  'enrollment-submitted': { ...news, contact: 'budi@melati.example' },
  'review-started': news,
  'email-denied': { ...news, contact: 'budi@melati.example' },
  'email-denial-undone': news,
  'please-fix': { ...news, requests },
  'enrollment-resubmitted': news,
  'enrollment-approved': news,
  'enrollment-rejected': {
    ...news,
    requests: [{ field: 'case', reason: 'entity_inactive', message: 'Dissolved in May.' }],
  },
  'enrollment-reinstated': { ...news, message: 'The register was out of date.' },
  'enrollment-withdrawn': news,
  'enrollment-closed': news,
  'enrollment-suspended': { ...news, message: 'An invoice of your provider is open.' },
  'enrollment-restored': { ...news, message: 'It is paid.' },
  'agreement-signed': news,
  'account-created': { organization: company },
  'account-exists': {},
  'reset-password': {},
  'password-changed': {},
  'join-organization': { organization: company, invitedBy: 'Nadia Putri' },
  'roles-changed': { organization: company, changedBy: 'Nadia Putri', roles: ['admin_agent', 'sales_agent'] },
  'please-sign': { ...news, askedBy: 'Budi Santoso' },
  'provider-authorized': { company },
  'provider-suspended': { company, message: 'The certificate ran out.' },
  'provider-restored': { company, message: 'It is renewed.' },
};

export const letterNames = Object.keys(told) as LetterName[];
