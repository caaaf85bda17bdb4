import type { EnrollmentStatus } from '@/lib/db';
import type { EnrollmentEvent } from '@/lib/enrollment/lifecycle';

/** The pages that tell anybody where an enrollment stands: the form that asks, and what the letter's link opens. */
export const enrollmentStatus = {
  heading: 'Where does an enrollment stand?',
  lead: 'For the primary contact and the Global admins of a company, with or without an account here. We send a letter with a link to the answer.',
  referenceHint: 'Such as MTR-7Q4K-22. It stands in every letter about the enrollment.',
  emailHint: 'The address we write to about this enrollment.',
  submit: 'Send the letter',
  sentHeading: 'Look for a letter',
  sent: ({ reference, email }: { reference: string; email: string }) =>
    `If ${email} is an address of enrollment ${reference}, a letter is on its way to it.`,
  sentUnnamed: 'If the address is one of that enrollment, a letter is on its way to it.',
  sentMore:
    'It goes to the primary contact and to Global admins only. Its link opens the answer for seven days. Nothing came? Look among unwanted mail, or check reference and address and ask again.',
  again: 'Ask again',
  /** Ways to it from other pages. */
  way: 'Where does an enrollment stand?',
  wayOn: 'See where it stands at any time',
  page: {
    heading: 'Where the enrollment stands',
    company: 'Company',
    reference: 'Reference',
    status: 'Status',
    last: 'What happened last',
    lastAt: ({ event, at }: { event: string; at: string }) => `${event}, ${at}`,
    events: {
      submit: 'The answers were sent in',
      enroll_direct: 'The company enrolled as a direct partner',
      recall: 'The answers were taken back to be changed',
      confirm: 'The primary contact confirmed',
      deny: 'The primary contact answered “This was not me”',
      undo_deny: 'The primary contact confirmed after all',
      ask: 'The reviewer asked for something to be put right',
      resubmit: 'The answers were sent in again',
      resubmit_contact: 'The answers were sent in again, with another primary contact',
      approve: 'The company was verified',
      override: 'The company was verified',
      reject: 'The company could not be verified',
      reinstate: 'The review was opened again',
      sign: 'The partner agreement was accepted',
      change_partner_id: 'Another PartnerID was linked',
      withdraw: 'A Global admin withdrew the enrollment',
      close: 'The enrollment closed by itself',
      suspend: 'The company was suspended',
      restore: 'The suspension was lifted',
      end: 'The participation ended',
    } satisfies Record<EnrollmentEvent, string>,
    begun: 'The enrollment was begun',
    /** Instead of what the applicant reads, where that would not be true of the primary contact. */
    contactLeads: {
      draft: 'The company is still answering the questions. Nothing is asked of you.',
      email_pending:
        'The review begins when you confirm: we wrote to you and asked you to. If the letter is lost, one of the people named below can have it sent again.',
      needs_action: 'The review waits for the company. One of the people named below can put right what is asked.',
      closed: 'This enrollment is closed. The company can begin a new one.',
      withdrawn: 'This enrollment is withdrawn. The company can begin a new one.',
    } satisfies Partial<Record<EnrollmentStatus, string>>,
    who: {
      right: 'Who can put it right',
      act: 'Who can act for the company',
      contact: ({ company }: { company: string }) =>
        `As the primary contact you get the news, and can change nothing here. These Global admins of ${company} can, once they have signed in:`,
      admin: ({ company }: { company: string }) =>
        `The Global admins of ${company} can, once they have signed in. You are one of them:`,
      nobody: ({ company }: { company: string }) =>
        `No Global admin of ${company} can sign in at present. Its own people can say who looks after the account now.`,
      signIn: 'Sign in',
      forgot: 'Choose a new password',
    },
    until: ({ at }: { at: string }) => `The link to this page works until ${at}. Nothing can be changed on it.`,
  },
  gone: {
    heading: 'This page is not yours to read any more',
    meaning: 'Its letter went to an address that was the primary contact’s or a Global admin’s. It is neither now.',
    advice: 'If that is a mistake, ask a Global admin of the company.',
  },
};
