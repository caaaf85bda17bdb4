/** The membership account: its address, its locations, a PartnerID that is looked for, and one that another work account uses. */
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
    elsewhereButHere: ({ partnerId, location, account }: { partnerId: string; location: string; account: string }) =>
      `The PartnerID ${partnerId} is for ${location}, the work account is in ${account}: choose the location in ${account} below, or add another.`,
  },
  taken: {
    heading: 'PartnerIDs another work account uses',
    lead: 'One PartnerID serves one work account. If this one should serve yours, ask for it: whoever uses it has fourteen days to answer.',
    usedBy: ({ holder, city }: { holder: string; city: string }) => `Used by ${holder}, ${city}`,
    ask: 'Ask for a transfer',
    askFor: ({ partnerId }: { partnerId: string }) => `Ask for a transfer of PartnerID ${partnerId}`,
    means:
      'They read your company’s name and yours. If they approve, the PartnerID is linked to your work account at once, and the one you use now is let go.',
    inAgreement: 'A PartnerID that an accepted agreement counts on is not handed over.',
    requested: ({ until }: { until: string }) => `You have asked for it. An answer can come until ${until}.`,
    withdraw: 'Withdraw the request',
    withdrawFor: ({ partnerId }: { partnerId: string }) => `Withdraw the request for PartnerID ${partnerId}`,
    declined: ({ at }: { at: string }) => `Your request was declined on ${at}. The reason given:`,
    expired: ({ at }: { at: string }) => `Nobody answered your request; it ran out on ${at}. You can ask again.`,
    withdrawn: ({ at }: { at: string }) => `You withdrew your request on ${at}. You can ask again.`,
    asked: 'Your request was sent. You are told by letter what is answered.',
    tookBack: 'The request is withdrawn. Whoever was asked is told.',
  },
  answer: {
    heading: ({ asker, partnerId }: { asker: string; partnerId: string }) => `${asker} asks for PartnerID ${partnerId}`,
    lead: ({ by, asker, city, country }: { by: string; asker: string; city: string; country: string }) =>
      `${by} of ${asker} asks that the location ${city}, ${country}, be handed to its work account.`,
    back: 'Identifiers',
    company: 'Who asks',
    person: 'By',
    location: 'Location',
    account: 'Membership account',
    user: 'Used by',
    until: 'Answer by',
    approve: 'Approve and hand it over',
    approveMeans: ({ asker, holder }: { asker: string; holder: string }) => [
      `The PartnerID is linked to the work account of ${asker} at once. Orders and incentives of ${asker} carry it from then on.`,
      `${holder} then has no PartnerID: it can neither accept the agreement nor order until it links another.`,
      'It cannot be taken back, unless the other side approves a request of yours.',
    ],
    backToApprove: 'Back to what approving means',
    declineMeans: 'Nothing changes. Whoever asked reads your reason.',
    decline: 'Decline',
    over: {
      approved: ({ asker }: { asker: string }) => `Approved: ${asker} uses the PartnerID now.`,
      declined: () => 'Declined: nothing has changed.',
      withdrawn: () => 'Whoever asked has withdrawn the request. There is nothing to answer.',
      expired: () => 'Nobody answered in time. Nothing has changed.',
    },
    waiting: ({ asker, partnerId }: { asker: string; partnerId: string }) =>
      `${asker} asks for your PartnerID ${partnerId}`,
    waitingMeans: ({ until }: { until: string }) => `Answer by ${until}. Without an answer nothing changes.`,
    read: 'Read the request',
  },
  move: {
    heading: 'Move the membership account here',
    lead: ({ account }: { account: string }) =>
      `Other work accounts may be connected to the membership account ${account}, too. Its holder can let yours alone use it.`,
    points: [
      'Every other work account is disconnected and told by letter. It neither lists nor links these PartnerIDs any more.',
      'A PartnerID one of them uses in the country of this work account comes along, when this one has none. Any other is let go and never used by another account.',
      'Users, enrollments, customers and providers of the other work accounts stay with them.',
      'While one of them has accepted the agreement with such a PartnerID, the membership account is not moved.',
      'It cannot be taken back: the others would have to sign in to the membership account again.',
    ],
    letter: ({ email }: { email: string }) =>
      `We write to ${email}, the address that signs in to the membership account. Only by that letter’s link and code is it moved.`,
    ask: 'Send the letter to its holder',
    asked: 'A letter is on its way to the holder of the membership account. Its link works for a day.',
    open: 'Move the membership account to this work account',
    question: ({ account, organization }: { account: string; organization: string }) =>
      `Let ${organization} alone use the membership account ${account}`,
    others: 'Who uses it now',
    comes: ({ partnerId }: { partnerId: string }) => `PartnerID ${partnerId} comes along`,
    goes: ({ partnerId }: { partnerId: string }) => `PartnerID ${partnerId} is let go and never used again`,
    nothing: 'Uses no PartnerID of it',
    submit: ({ organization }: { organization: string }) => `Let ${organization} alone use it`,
    done: 'The membership account is moved',
    doneMeans: 'Everybody concerned is told by letter.',
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
