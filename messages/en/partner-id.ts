/** Linking the PartnerID: the membership account, its identifiers, and adding one. */
export const partnerId = {
  heading: 'Link your PartnerID',
  lead: ({ country }: { country: string }) =>
    `Choose a location of your membership account that is in ${country}, like your work account. Its number is your PartnerID.`,
  back: 'Back to your enrollment',
  linked: ({ partnerId, city }: { partnerId: string; city: string }) =>
    `PartnerID ${partnerId}, ${city}, is linked to this work account.`,
  linkedNow:
    'You can link another location: give your password. This one is then let go, also when you use another membership account: you can take it back, and no other work account ever uses it.',
  linkedSigned:
    'Your company has accepted the agreement. You can link another location of the same membership account: give your password, and your Global admins, your primary contact and your providers are told by letter.',
  signIn: {
    heading: 'Sign in to your membership account',
    meaning: 'We list its PartnerIDs. The sign-in may differ from the one of your work account.',
    submit: 'Sign in and list PartnerIDs',
    none: 'We have no membership account',
    forgot: 'Forgot its password?',
    reset: 'The new password of the membership account is set. Sign in to it.',
  },
  later: {
    heading: 'Do this later',
    meaning:
      'You can submit your answers and be verified without a PartnerID. Until one is linked, you cannot sign the agreement or place orders.',
    submit: 'Do this later',
    chosen: 'You chose to do this later. You can do it now.',
  },
  list: {
    label: ({ account }: { account: string }) => `Identifiers of ${account}`,
    hint: 'The global PartnerID stands for the whole company; a location can be linked.',
    global: 'Global',
    location: 'Location',
    detail: ({ kind, name, city, country }: { kind: string; name: string; city: string; country: string }) =>
      `${kind} · ${name}, ${city}, ${country}`,
    inUse: 'Linked now',
    submit: 'Link this PartnerID',
    noneHeading: ({ country }: { country: string }) => `No location in ${country} is free`,
    noneMeaning: ({ country }: { country: string }) =>
      `A location in ${country} is needed, and it must not serve another work account. Add one: it gets a PartnerID of its own.`,
    noneButElsewhere: ({ country, others }: { country: string; others: string }) =>
      `The locations of this account are in ${others}, your work account in ${country}. Both must be in the same country. Add a location in ${country}: it gets a PartnerID of its own.`,
    add: ({ country }: { country: string }) => `Add a location in ${country}`,
    addAny: 'Add a location',
    other: 'Use another membership account',
  },
  add: {
    heading: 'Add a location',
    lead: 'A location gets a PartnerID of its own. A PartnerID cannot be removed or moved to another country, so check the country.',
    nameHint: 'The name your company has there.',
    countryHint: ({ country }: { country: string }) =>
      `Your work account is in ${country}: only a location there can be linked to it.`,
    choose: 'Choose a country or region',
    submit: 'Add location',
    back: 'Back to the identifiers',
  },
  forgot: {
    heading: 'A new password for the membership account',
    lead: 'Give the e-mail address that signs in to the membership account. We send it a link to choose a new password.',
    submit: 'Send the letter',
    sent: 'If that address has a membership account, a letter is on its way to it. Its link works once, for an hour.',
    reset: 'The new password of the membership account is set. The old one no longer works.',
  },
  found: {
    heading: 'Create a membership account',
    lead: ({ country }: { country: string }) =>
      `It gets a global PartnerID for the company, and a first location in ${country} that you can link.`,
    nameHint: 'The name of your company.',
    cityHint: ({ country }: { country: string }) => `Where the first location is, in ${country}.`,
    emailTerm: 'You sign in to it with',
    passwordHint: 'At least 12 characters. A few words in a row work well.',
    submit: 'Create membership account',
  },
};
