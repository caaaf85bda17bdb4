import { invitationLists } from './invitation-lists';

/** The same for a list of customers, whom a reseller and its provider invite together. */
export const customerLists: typeof invitationLists = {
  ...invitationLists,
  back: 'Customer invitations',
  heading: 'Invite customers from a list',
  lead: 'Choose a table of customers. You see what becomes of each row before anything is sent.',
  columns: {
    ...invitationLists.columns,
    about: {
      ...invitationLists.columns.about,
      company: 'The name of the customer, only for your own list.',
      country:
        'The country or region of the customer, by its name or its two letters. It must be in the provider’s region.',
    },
    examples: { ...invitationLists.columns.examples, company: 'Warung Kopi Senja' },
  },
  list: { ...invitationLists.list, back: 'Invite customers from a list' },
  file: { ...invitationLists.file, template: 'customer-invitations' },
};
