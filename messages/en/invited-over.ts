type Provider = { provider: string };

/** The page of an invitation that cannot be answered by this reader: what happened, what it means, the way on. */
export const invitedOver = {
  sent: ({ on, sentBy, provider }: Provider & { on: string; sentBy: string }) =>
    `Sent by ${sentBy} of ${provider}, ${on}`,
  accepted: {
    own: ({ provider }: Provider) => `You have authorized ${provider}`,
    ownMeans: ({ by, on, provider }: Provider & { by: string; on: string }) =>
      `${by} accepted the invitation, ${on}. ${provider} stands in your list of indirect providers.`,
    see: 'See the partnership',
    heading: 'This invitation has been accepted',
    meaning: ({ provider }: Provider) =>
      `The company it was sent to has authorized ${provider}. An invitation is answered once, so there is nothing left to do here.`,
    signedOut: 'If it was your company, sign in to see the partnership.',
    another: 'If your company should work with this provider as well, ask for an invitation of its own.',
  },
  declined: {
    own: 'Your company has declined this invitation',
    ownMeans: ({ by, on, provider }: Provider & { by: string; on: string }) =>
      `${by} said no, ${on}. Nothing was authorized, and ${provider} was told.`,
    ownAdvice: 'If you have changed your minds, ask for a new link.',
    heading: 'This invitation has been declined',
    meaning: 'The company it was sent to said no. Nothing was authorized.',
    advice: 'If your company thinks otherwise, ask for a new link.',
  },
  revoked: {
    heading: ({ provider }: Provider) => `${provider} has withdrawn this invitation`,
    meaning: 'The link opens nothing any more. Nothing was authorized, and you need to do nothing.',
    advice: 'If you would still like to work together, ask for a new link.',
  },
  expired: {
    heading: 'This invitation has run out',
    meaning: ({ until }: { until: string }) =>
      `It could be answered until ${until}. Invitations work for a limited time, so that an old letter cannot be misused. Nothing was authorized.`,
    advice: 'Ask for a new link: a new letter then works for thirty days.',
  },
  superseded: {
    heading: 'A newer letter replaced this link',
    meaning: ({ provider, on }: Provider & { on: string }) =>
      `${provider} sent the invitation again, ${on}. Only the link in the latest letter works.`,
    advice: 'Look for the latest letter at the address that was invited. If there is none, ask for a new link.',
  },
  suspended: {
    heading: ({ provider }: Provider) => `${provider} can begin no partnerships at the moment`,
    meaning:
      'Its authorization as an indirect provider is suspended. Nobody can authorize it until that is over; partnerships it already has go on.',
    advice: 'Keep the letter: the link works again if this is over in time. Or look for another provider.',
    directory: 'Look for another provider',
  },
  unknown: {
    heading: 'This link is not complete',
    meaning:
      'A part of the address is missing or was changed on the way, so we cannot tell which invitation it belongs to.',
    advice: 'Open the letter again and press its button, or copy the whole address. Reading this page changed nothing.',
    home: 'Go to the first page',
    directory: 'Providers in the directory',
  },
  ownInvitation: {
    heading: 'This is an invitation of your own company',
    meaning: ({ provider }: Provider) =>
      `You are using the account of ${provider}, which sent it. Only the company that was invited can answer it.`,
    see: 'See the invitation',
  },
  otherKind: {
    heading: 'This account cannot authorize a provider',
    customer: ({ company }: { company: string }) =>
      `You are using ${company}, a customer’s account. Only a reseller authorizes an indirect provider.`,
    provider: ({ company }: { company: string }) =>
      `You are using ${company}, a provider’s account. Only a reseller authorizes an indirect provider.`,
    none: 'You are signed in without an account of a company. Only a reseller authorizes an indirect provider.',
    advice: 'Use the account of the company that was invited. If it has none yet, create one: you come back here.',
  },
  parkedForAnother: {
    heading: 'This invitation is kept for another company',
    meaning: ({ company }: { company: string }) =>
      `Another company has opened it and is getting ready to answer, so ${company} cannot.`,
    advice: 'Use the account of that company, or ask for an invitation of your own.',
  },
  keptElsewhere: {
    heading: ({ company }: { company: string }) => `This invitation is kept for ${company}`,
    meaning: ({ company }: { company: string }) =>
      `You are using another of your accounts. Use ${company} to see the invitation and to answer it.`,
  },
  otherPartnerId: {
    heading: 'This invitation names another company',
    advice: 'Use the account this PartnerID belongs to, or ask for an invitation of your own.',
    meaning: ({ company, partnerId }: { company: string; partnerId: string }) =>
      `It is for the company with the PartnerID ${partnerId}. ${company}, the account in use, has another one.`,
  },
  otherRegion: {
    heading: ({ provider }: Provider) => `${provider} works in another region`,
    meaning: ({
      company,
      companyRegion,
      providerRegion,
    }: {
      company: string;
      companyRegion: string;
      providerRegion: string;
    }) =>
      `${company} is in the region ${companyRegion}, the provider in ${providerRegion}. A partnership is always within one region, so it cannot be authorized from this account.`,
    noRegion: ({ country }: { country: string }) =>
      `${country} is in no region of the program, so no partnership can be made from there.`,
    advice: 'Look for a provider of your region, or use an account your company has in the other one.',
    directory: 'Providers of your region',
    regions: 'What is possible from where',
  },
  partners: {
    heading: ({ provider }: Provider) => `You already work with ${provider}`,
    meaning: ({ provider, company, on }: Provider & { company: string; on: string }) =>
      `${company} and ${provider} have been partners since ${on}. There is nothing left to authorize.`,
  },
  signIn: 'Sign in',
  kept: 'A company keeps this invitation. If it is yours, sign in: you can still answer.',
  ask: {
    heading: 'Ask for a new link',
    own: 'Ask for an invitation of your own',
    meaning: ({ sentBy }: { sentBy: string }) =>
      `We write to ${sentBy}, who sent this one. A new letter goes only to the address that was invited, which we do not show here.`,
    ownMeaning: ({ sentBy }: { sentBy: string }) =>
      `We write to ${sentBy}, who sent this one. Say which company it is for and where a letter reaches you.`,
    name: 'Your name',
    message: 'Message',
    submit: 'Ask for a new link',
    ownSubmit: 'Ask for an invitation',
    asked: ({ sentBy }: { sentBy: string }) =>
      `We have written to ${sentBy}. Nothing more is needed from you; look out for a letter.`,
  },
};
