import type { LetterName, Letters } from '@/lib/letter/letters';

const company = 'PT Melati Teknologi';
const news = { company, reference: 'MTR-7Q4K-22' };
const requests = [
  { field: 'company', reason: 'address_mismatch', message: 'The register shows number 12.\nYou wrote 21.' },
  { field: 'primary_contact', reason: 'domain_not_company', message: 'Which company owns this domain?' },
];

const invited = {
  invitationId: '019ab000-0000-7000-8000-000000000001',
  provider: 'Samudra Distribusi',
  company,
  email: 'nadia@melati.example',
  sentAt: { at: '2026-11-24T03:05:00.000Z' },
};
const partnershipId = '019ab000-0000-7000-8000-000000000002';
const pair = { provider: 'Samudra Distribusi', reseller: company, partnershipId };
const tie = {
  relationshipId: '019ab000-0000-7000-8000-000000000003',
  customerId: '019ab000-0000-7000-8000-000000000004',
  customer: 'Kopi Nusantara',
  partner: 'Samudra Distribusi',
};

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
  'prove-address': { organization: company },
  'account-created': { organization: company },
  'account-exists': {},
  'reset-password': {},
  'password-changed': {},
  'reset-partner-account': { account: company },
  'partner-account-connected': { account: company, by: 'Nadia Putri', organization: 'Samudra Distribusi' },
  'location-added': {
    account: company,
    by: 'Nadia Putri',
    organization: company,
    city: 'Bandung',
    partnerId: '3000017',
  },
  'second-step-on': {},
  'second-step-off': { by: 'Nadia Putri' },
  'recovery-code-used': { left: 2 },
  'recovery-codes-made': {},
  'join-organization': { organization: company, invitedBy: 'Nadia Putri' },
  'roles-changed': { organization: company, changedBy: 'Nadia Putri', roles: ['admin_agent', 'sales_agent'] },
  'please-sign': { ...news, askedBy: 'Budi Santoso' },
  'provider-authorized': { company },
  'provider-suspended': { company, message: 'The certificate ran out.' },
  'provider-restored': { company, message: 'It is renewed.' },
  'provider-please-sign': { company, askedBy: 'Budi Santoso' },
  'provider-agreement-signed': { company, signedBy: 'Nadia Putri' },
  'provider-invitation': { ...invited, sentBy: 'Dewi Lestari', message: 'We met in Bandung.' },
  'invitation-reminder': invited,
  'invitation-revoked': invited,
  'invitation-parked': invited,
  'invitation-ready': invited,
  'invitation-accepted': invited,
  'invitation-declined': { ...invited, message: 'We have a provider.' },
  'invitation-expired': invited,
  'new-link-asked': { ...invited, message: 'Budi: the old one is dead.' },
  'please-authorize': { ...invited, askedBy: 'Budi Santoso' },
  'partnership-begun': pair,
  'partnership-notice': {
    ...pair,
    side: 'reseller',
    endsAt: { at: '2026-12-24T03:05:00.000Z' },
    message: 'We go another way.',
  },
  'partnership-notice-taken-back': { ...pair, side: 'reseller' },
  'partnership-ended': { ...pair, side: 'provider' },
  'admin-access-granted': { ...pair, scope: 'administrator', endsAt: { at: '2026-12-24T03:05:00.000Z' } },
  'admin-access-requested': { ...pair, scope: 'helpdesk', message: 'To help with the first order.' },
  'admin-access-declined': { ...pair, scope: 'helpdesk', message: 'Not now.' },
  'admin-access-removed': { ...pair, scope: 'administrator', ended: false },
  'admin-access-ends-soon': { ...pair, scope: 'administrator', endsAt: { at: '2026-12-24T03:05:00.000Z' } },
  'admin-access-expired': { ...pair, scope: 'helpdesk' },
  'customer-invitation': { ...invited, reseller: company, sentBy: 'Nadia Putri', message: 'As agreed on Monday.' },
  'customer-begun': { customer: 'Kopi Nusantara', provider: 'Samudra Distribusi', reseller: company, partnershipId },
  'customer-allowed': { company: 'Kopi Nusantara' },
  'customer-not-allowed': { company: 'Kopi Nusantara', message: 'The number is not in the register.' },
  'customer-under-review': { company: 'Kopi Nusantara' },
  'customer-access-granted': { ...tie, by: 'Kopi Nusantara' },
  'customer-access-removed': { ...tie, by: 'Kopi Nusantara' },
  'customer-relationship-ended': { ...tie, by: 'Kopi Nusantara', message: 'We closed the shop.' },
  'order-placed': {
    order: 'ORD-7Q4K2M9X',
    customer: 'Kopi Nusantara',
    provider: 'Samudra Distribusi',
    reseller: company,
  },
  'subscription-changed': {
    subscriptionId: '01890000-0000-7000-8000-000000000007',
    event: 'suspend',
    offer: 'Mail and documents',
    quantity: 12,
    customer: 'Kopi Nusantara',
    provider: 'Samudra Distribusi',
    reseller: company,
    message: 'The invoice of March is open.',
  },
};

export const letterNames = Object.keys(told) as LetterName[];
