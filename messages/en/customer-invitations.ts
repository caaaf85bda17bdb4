import { invitations } from './invitations';

type To = { email: string };
type Named = { company: string };

/** The same pages for invitations of customers, whom a reseller and its provider invite together. */
export const customerInvitations: typeof invitations = {
  ...invitations,
  search: 'E-mail or company',
  columns: { ...invitations.columns, company: 'Customer' },
  heading: 'Customer invitations',
  invite: 'Invite new customers',
  file: { ...invitations.file, name: 'customer-invitations' },
  leads: {
    open: 'Sent and not answered yet, the newest first.',
    waiting: 'Kept by a company whose Global admin has yet to answer.',
    draft: 'Written, but not sent yet.',
    accepted: 'Companies that became your customers.',
    expired: 'Nobody answered in time. Each can be sent again.',
    over: 'Declined, withdrawn or run out.',
    all: 'Every invitation of a customer, the newest first.',
  },
  empty: {
    ...invitations.empty,
    open: {
      heading: 'No invitation is open',
      meaning:
        'Invite a customer: it reads every right it would give and authorizes you and your partner with one press.',
    },
    waiting: {
      heading: 'No company keeps an invitation',
      meaning:
        'Somebody who may not answer for a company can keep your invitation for those who may. It then waits here.',
    },
    accepted: {
      heading: 'Nobody has accepted yet',
      meaning: 'Companies that authorize you stand here, and in your list of customers.',
    },
    all: {
      heading: 'You have invited no customer yet',
      meaning:
        'Invite a customer: it reads every right it would give and authorizes you and your partner with one press.',
    },
  },
  form: {
    ...invitations.form,
    heading: 'Invite a customer',
    lead: 'One letter asks the customer to authorize both of you. You see it before it leaves.',
    back: 'All customer invitations',
    companyHint: 'Only for your list, until the company answers in its own name.',
    countryHint: 'Where the customer’s work account is, or will be. It must be in your region.',
  },
  stands: {
    ...invitations.stands,
    woken: ({ company }: Named) => `${company} has opened the invitation and has not answered yet.`,
    parked: ({ company }: Named) =>
      `${company} has opened the invitation and keeps it for a Global admin who may answer.`,
    accepted: ({ company, at }: Named & { at: string }) => `${company} authorized both of you on ${at}.`,
  },
  next: {
    ...invitations.next,
    opened: ({ until }: { until: string }) =>
      `A Global admin there can authorize both of you or decline. The invitation works until ${until}.`,
    parked: ({ until }: { until: string }) =>
      `Its Global admins were asked to decide. The invitation waits until ${until}.`,
    accepted: 'It stands in your list of customers. Staff look at its account before the first order.',
  },
  seeReseller: 'See the customers',
  send: {
    ...invitations.send,
    meaning: ({ email }: To) =>
      `The letter goes to ${email}, in the names of both of you. If nobody answers, we remind them 7 days and 1 day before the link stops working.`,
  },
};
