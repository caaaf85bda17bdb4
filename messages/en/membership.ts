/** The membership account: its address, its locations, and a PartnerID that is looked for. */
export const membership = {
  prove: {
    heading: 'Confirm the address of the membership account',
    lead: 'Then its locations can be linked to a work account.',
    account: 'Membership account',
    notYours:
      'If you know nothing of this membership account, close this page. Without your confirmation none of its PartnerIDs is linked.',
    submit: 'Confirm the address',
    done: 'The address is confirmed',
    doneMeans: ({ account }: { account: string }) => `The PartnerIDs of ${account} can be linked now.`,
    link: 'Link your PartnerID',
  },
  unproven: {
    heading: 'The address of this membership account is not confirmed yet',
    meaning: ({ email }: { email: string }) =>
      `A letter went to ${email}. Once its link was followed, you can link one of these locations.`,
    submit: 'Send the letter again',
    sent: 'A new letter is on its way. The link sent before no longer works.',
  },
  lookUp: {
    label: 'A PartnerID you know',
    hint: 'Seven digits. We find it among those of this membership account; for a global one, its locations that match.',
    submit: 'Find',
    all: 'Show all PartnerIDs',
    unreadable: 'That is no PartnerID. It has seven digits, like 4847383.',
    unknown: ({ partnerId }: { partnerId: string }) =>
      `PartnerID ${partnerId} is not in this membership account. If it is yours, sign in to the membership account it belongs to.`,
    global: ({ partnerId }: { partnerId: string }) => `${partnerId} is the global PartnerID of the company`,
    matching: ({ country }: { country: string }) =>
      `A global PartnerID is not linked. These are its locations in ${country}: choose one.`,
    noneMatching: ({ country }: { country: string }) =>
      `A global PartnerID is not linked, and it has no location in ${country}, where your work account is. Add one: it gets a PartnerID of its own.`,
    elsewhereHeading: 'That PartnerID is in another country',
    elsewhere: ({ partnerId, location, account }: { partnerId: string; location: string; account: string }) =>
      `The PartnerID ${partnerId} is for ${location}, the work account is in ${account}: add a location in ${account}.`,
  },
  locations: {
    heading: 'Locations',
    lead: ({ account }: { account: string }) =>
      `The places of the membership account ${account}. Each has a PartnerID.`,
    name: 'Name',
    add: 'Add a location',
    addIn: ({ country }: { country: string }) => `Add a location in ${country}`,
    noneHeading: 'No location yet',
    none: 'Add the first one: it gets a PartnerID of its own, which can be linked to a work account in its country.',
    back: 'Locations',
    save: 'Save',
    saved: 'Saved. The PartnerID and the country stay as they are.',
    closed: 'The location is closed. The holder of the membership account is told by letter.',
    ofAnother: ({ holder }: { holder: string }) =>
      `${holder} uses this location: only that work account can change or close it.`,
    close: {
      heading: 'Close this location',
      points: [
        'Its PartnerID is never used again, by no work account, and cannot be opened again.',
        'If this work account uses it, it then has no PartnerID: it can neither accept the agreement nor order until another is linked.',
        'A PartnerID that stands in an accepted agreement is not closed.',
        'The holder of the membership account is told by letter. Your password is asked for first.',
      ],
      submit: 'Close for good',
    },
  },
};
