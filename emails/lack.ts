import type { ReminderStep } from '@/lib/letter/letters';
import { byProvider, type LetterTemplates } from './template';

const steps: Record<ReminderStep, string> = {
  enrolled: '/enrollment',
  verified: '/enrollment',
  partner_id: '/enrollment/partner-id',
  agreement: '/agreements',
  answer: '/indirect-providers',
  customer_not_allowed: '/company-details',
  customer_registration_missing: '/company-details',
  customer_telephone_missing: '/company-details',
};

/** What is particular to the letter that reminds a company of the step it has not taken, besides its words. */
export const lackLetters = {
  /** To its Global admins, by the partner that waits. Source: domain facts 4 and 6.2. */
  'partner-reminds-you': {
    opens: ({ step, invitationId }) => (invitationId ? `/indirect-providers/invitations/${invitationId}` : steps[step]),
    voice: ({ partner }) => byProvider({ provider: partner }),
  },
} satisfies Partial<LetterTemplates>;
